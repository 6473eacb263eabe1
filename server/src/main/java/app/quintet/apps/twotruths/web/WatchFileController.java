package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.Visibility;
import app.quintet.apps.twotruths.challenge.Watching;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.media.MediaRequest;
import app.quintet.platform.media.MediaRequest.Kept;
import app.quintet.platform.media.MediaServing;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The files of a challenge for whoever may see it, in ranges, without a name. */
@RestController
@RequestMapping("/api/v1/twotruths/challenges/{id}")
class WatchFileController {
  private final Watching watching;
  private final MediaServing serving;

  WatchFileController(Watching watching, MediaServing serving) {
    this.watching = watching;
    this.serving = serving;
  }

  @GetMapping(path = "/video", produces = "video/mp4")
  void video(@Nullable Person me, @PathVariable("id") UUID id, ServletWebRequest exchange)
      throws IOException {
    serve(me, id, Challenge.Files::video, exchange);
  }

  @GetMapping(path = "/preview", produces = "video/mp4")
  void preview(@Nullable Person me, @PathVariable("id") UUID id, ServletWebRequest exchange)
      throws IOException {
    serve(me, id, Challenge.Files::preview, exchange);
  }

  @GetMapping(path = "/poster", produces = "image/jpeg")
  void poster(@Nullable Person me, @PathVariable("id") UUID id, ServletWebRequest exchange)
      throws IOException {
    serve(me, id, Challenge.Files::poster, exchange);
  }

  private void serve(
      @Nullable Person me,
      UUID id,
      Function<Challenge.Files, @Nullable UUID> which,
      ServletWebRequest exchange)
      throws IOException {
    UUID viewer = me == null ? null : me.id();
    Challenge c = watching.see(viewer, id);
    UUID file = which.apply(c.files());
    if (file == null) {
      throw Challenges.none();
    }
    boolean open = c.shown() && c.visibility() == Visibility.PUBLIC;
    MediaRequest asked = MediaRequest.of(exchange.getRequest(), open ? Kept.PUBLIC : Kept.PRIVATE);
    serving.serve(viewer, file, asked).writeTo(Objects.requireNonNull(exchange.getResponse()));
  }
}
