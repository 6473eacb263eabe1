package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.character.Receptiveness;
import app.quintet.apps.flirtcraft.character.Reply;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.platform.realtime.Realtime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The events of one conversation's live topic, each with its data. */
@Component
public class Live {
  private final Realtime realtime;

  Live(Realtime realtime) {
    this.realtime = realtime;
  }

  /** The character writes, or has stopped; passing, so it is not replayed. */
  void typing(UUID conversation, boolean on) {
    realtime.signal(FlirtCraft.topic(conversation), "typing_indicator", new Typing(on));
  }

  /** A message of anyone, so that a second device sees the person's own too. */
  void message(UUID conversation, Message message) {
    publish(conversation, "message_received", new Received(message));
  }

  void feedback(UUID conversation, LiveFeedback feedback) {
    publish(conversation, "live_feedback", feedback);
  }

  void metrics(UUID conversation, int engagement, Receptiveness receptiveness) {
    publish(conversation, "metric_update", new Metrics(engagement, receptiveness));
  }

  void reference(UUID conversation, Reply.ContextReference reference) {
    publish(conversation, "context_reference", reference);
  }

  void ended(UUID conversation, EndedBy by, String reason) {
    publish(conversation, "conversation_ended", new Over(by, reason.toLowerCase(Locale.ROOT)));
  }

  /** The review is ready. */
  public void reviewed(UUID conversation, int overall) {
    publish(conversation, "feedback_generated", new Reviewed(overall));
  }

  /** An achievement was earned; also told to the person wherever they are. */
  public void achieved(UUID person, UUID conversation, String type) {
    publish(conversation, "achievement_unlocked", new Achieved(type));
    realtime.publish("user:" + person, "achievement_unlocked", new Achieved(type));
  }

  private void publish(UUID conversation, String event, Object data) {
    realtime.publish(FlirtCraft.topic(conversation), event, data);
  }

  record Typing(boolean on) {}

  record Received(Message message) {}

  record Metrics(int engagement, Receptiveness receptiveness) {}

  record Over(EndedBy by, String reason) {}

  record Reviewed(int overall) {}

  record Achieved(String type) {}
}
