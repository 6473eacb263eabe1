package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.session.SessionMessage;
import app.quintet.apps.rebloom.session.Talking;
import app.quintet.apps.rebloom.session.Waiting;
import app.quintet.platform.api.Prefer;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TalkController {
  private final Talking talking;
  private final Waiting waiting;
  private final RateLimiter limiter;

  TalkController(Talking talking, Waiting waiting, RateLimiter limiter) {
    this.talking = talking;
    this.waiting = waiting;
    this.limiter = limiter;
  }

  @PostMapping("/api/v1/rebloom/sessions/{id}/messages")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<TalkAnswer> write(
      Person me,
      @PathVariable("id") UUID id,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      @RequestBody TalkRequest body) {
    var words =
        new Talking.Words(
            body.content(),
            type(body.type()),
            RequestContext.current().idempotencyKey(),
            RebloomLimit.hit(limiter, RebloomLimit.MESSAGES, me));
    var written = talking.write(me.id(), id, words);
    Duration patience = Prefer.patience(prefer);
    SessionMessage reply =
        patience.isZero() || written.safetyMessage() != null
            ? null
            : waiting.reply(me.id(), id, written.message().position(), patience);
    return Reply.of(TalkAnswer.of(written, reply));
  }

  private static SessionMessage.Type type(@Nullable String wire) {
    if (wire == null || wire.equals("text")) {
      return SessionMessage.Type.TEXT;
    }
    if (wire.equals("voice")) {
      return SessionMessage.Type.VOICE;
    }
    throw Problem.invalid("type", "one_of", "One of text, voice.");
  }

  /**
   * What somebody says.
   *
   * @param type {@code voice} for words that were spoken, transcribed and confirmed
   */
  record TalkRequest(@Nullable String content, @Nullable String type) {}
}
