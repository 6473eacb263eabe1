package app.quintet.platform.media.web;

import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaAnswer;
import app.quintet.platform.media.MediaRequest;
import app.quintet.platform.media.MediaRequest.Kept;
import app.quintet.platform.media.PictureSize;
import app.quintet.platform.media.file.Storage;
import app.quintet.platform.media.serving.Serving;
import app.quintet.platform.media.serving.SignedLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person has, and its content: their own, or by a signed link. */
@RestController
@RequestMapping("/api/v1/media")
class FileController {
  // Players read in ranges, many a minute: a bucket of their own (platform, Operations).
  static final Limit READS = Limit.open("media.reads", 1200, Duration.ofMinutes(1));

  private final FileViews files;
  private final Storage storage;
  private final Serving serving;
  private final SignedLinks links;
  private final RateLimiter limiter;

  FileController(
      FileViews files, Storage storage, Serving serving, SignedLinks links, RateLimiter limiter) {
    this.files = files;
    this.storage = storage;
    this.serving = serving;
    this.links = links;
    this.limiter = limiter;
  }

  @GetMapping("/storage")
  Reply<Storage.Use> storage(Person me) {
    return Reply.of(storage.of(me.id()));
  }

  @GetMapping("/files/{id}")
  Reply<FileViews.FileView> file(Person me, @PathVariable UUID id) {
    return Reply.of(files.one(me.id(), id));
  }

  @GetMapping("/files/{id}/content")
  void content(
      @Nullable Person me,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String size,
      @RequestParam(required = false) @Nullable Long until,
      @RequestParam(required = false) @Nullable String signature,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    limiter.take(READS, me == null ? request.getRemoteAddr() : me.id().toString());
    PictureSize wanted = size(size);
    MediaRequest asked = MediaRequest.of(request, Kept.PRIVATE).in(wanted);
    MediaAnswer answer =
        until == null || signature == null
            ? serving.serveOwn(signedIn(me), id, asked)
            : linked(id, wanted, until, signature, asked);
    answer.writeTo(response);
  }

  private MediaAnswer linked(
      UUID id, PictureSize size, long until, String signature, MediaRequest asked) {
    return switch (links.judge(id, size, until, signature)) {
      case GOOD -> serving.serveLinked(id, asked);
      case ENDED -> throw Problem.forbidden("LINK_ENDED", "This link has ended.", Map.of());
      case FORGED -> throw Problem.notFound("file");
    };
  }

  private static UUID signedIn(@Nullable Person me) {
    if (me == null) {
      throw Problem.authenticationRequired();
    }
    return me.id();
  }

  private static PictureSize size(@Nullable String name) {
    return name == null
        ? PictureSize.FULL
        : Arrays.stream(PictureSize.values())
            .filter(s -> s.wire().equals(name))
            .findFirst()
            .orElseThrow(
                () -> Problem.invalid("size", "accepted", "A size is thumb, card or full."));
  }
}
