package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.conversation.Practising.Written;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from an accepted message, within its transaction. */
@Component
class Keeping {
  private final Conversations conversations;
  private final Transcript transcript;
  private final Feedbacks feedbacks;
  private final Live live;
  private final Jobs jobs;
  private final Follow follow;

  Keeping(
      Conversations conversations,
      Transcript transcript,
      Feedbacks feedbacks,
      Live live,
      Jobs jobs,
      Follow follow) {
    this.conversations = conversations;
    this.transcript = transcript;
    this.feedbacks = feedbacks;
    this.live = live;
    this.jobs = jobs;
    this.follow = follow;
  }

  /** What was answered to this key before; its card, if any, is read from the safety endpoint. */
  Optional<Written> again(UUID person, UUID conversation, @Nullable String key) {
    if (key == null) {
      return Optional.empty();
    }
    return transcript
        .byKey(person, conversation, key)
        .map(
            message -> {
              List<LiveFeedback> hints = feedbacks.of(person, conversation);
              LiveFeedback hint =
                  hints.stream()
                      .filter(f -> f.messageId().equals(message.id()))
                      .findFirst()
                      .orElse(null);
              return new Written(message, hint, null);
            });
  }

  /**
   * Wakes a paused conversation whose card has been acknowledged, even before the event of the
   * acknowledgement came round.
   */
  Conversation awake(UUID person, Conversation conversation) {
    if (conversation instanceof Conversation.Paused paused
        && follow.safety().acknowledged(person, paused.card())) {
      conversations.resume(person, paused.facts().id(), paused.card(), now());
      return paused.resume();
    }
    return conversation;
  }

  /** Publishes the message and either owes the reply or brings the safety message and the pause. */
  void tell(
      UUID person,
      Conversation.Active active,
      Message said,
      @Nullable LiveFeedback feedback,
      @Nullable SafetyCard card) {
    UUID id = active.facts().id();
    live.message(id, said);
    if (feedback != null) {
      live.feedback(id, feedback);
    }
    if (card == null) {
      var owed = new ReplyOwed(person, id, said.position());
      jobs.schedule(ReplyOwed.KIND, id + ":" + said.position(), owed, said.sentAt());
      return;
    }
    var answer =
        new Message(
            follow.making().ids().next(),
            said.position() + 1,
            Message.Sender.SAFETY,
            card.message(),
            null,
            null,
            now(),
            true,
            false);
    transcript.add(person, id, answer);
    conversations.pause(person, id, active.pause(card.id()).card());
    live.message(id, answer);
  }

  private Instant now() {
    return follow.making().now();
  }

  /** What more is needed. */
  @Component
  record Follow(Safety safety, Meeting.Making making) {}
}
