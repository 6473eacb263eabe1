package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.conversation.Practising;
import app.quintet.apps.flirtcraft.conversation.Waiting;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.platform.api.Prefer;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.api.RequestContext;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.safety.SafetyCard;
import java.util.List;
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
class MessageController {
  private final Practising practising;
  private final Waiting waiting;
  private final RateLimiter limiter;

  MessageController(Practising practising, Waiting waiting, RateLimiter limiter) {
    this.practising = practising;
    this.waiting = waiting;
    this.limiter = limiter;
  }

  @PostMapping("/api/v1/flirtcraft/conversations/{id}/messages")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<MessageAnswer> write(
      Person me,
      @PathVariable("id") UUID id,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      @RequestBody MessageRequest body) {
    limiter.take(FlirtCraftLimit.MESSAGES, me.id().toString());
    String key = RequestContext.current().idempotencyKey();
    var written = practising.write(me.id(), id, body.content(), key);
    var patience = Prefer.patience(prefer);
    List<Message> reply =
        patience.isZero() || written.card() != null
            ? null
            : waiting.reply(me.id(), id, written.message().position(), patience);
    return Reply.of(
        new MessageAnswer(written.message(), written.liveFeedback(), written.card(), reply));
  }

  record MessageRequest(@Nullable String content) {}

  /**
   * What came of a message.
   *
   * @param safety the card that must be shown, else null
   * @param reply the character's messages if the request waited for them and they came in time
   */
  record MessageAnswer(
      Message message,
      @Nullable LiveFeedback liveFeedback,
      @Nullable SafetyCard safety,
      @Nullable List<Message> reply) {}
}
