package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.realtime.Realtime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is told live: in a session to those who look at it, and to all devices of its person. */
@Component
class Live {
  private final Realtime realtime;

  Live(Realtime realtime) {
    this.realtime = realtime;
  }

  /** The companion writes, or has stopped; passing, so it is not replayed. */
  void typing(UUID session, boolean on) {
    realtime.signal(Rebloom.topic(session), "typing", new CompanionTyping(on));
  }

  /** A message of anyone, for all devices of the person. */
  void update(UUID person, UUID session, SessionMessage message) {
    realtime.publish(
        "user:" + person, "conversation_update", new ConversationUpdate(session, message));
  }

  /** An answer of the companion. */
  void answered(UUID person, UUID session, SessionMessage message) {
    realtime.publish(Rebloom.topic(session), "ai_response", new CompanionAnswered(message));
    update(person, session, message);
  }

  /** A safety card lies on top from now on. */
  void raised(UUID person, UUID session, Session.OpenCard card, SessionMessage message) {
    realtime.publish(
        Rebloom.topic(session),
        "safety_raised",
        new SafetyRaised(card.event(), card.level(), message));
    update(person, session, message);
  }

  /** More danger was found later; for all devices, wherever it was written. */
  void alarm(UUID person, Session.OpenCard card) {
    realtime.publish(
        "user:" + person, "safety_raised", new SafetyAlarm(card.event(), card.level()));
  }

  /** The card was acknowledged, on whichever device. */
  void acknowledged(UUID session, UUID event) {
    realtime.publish(Rebloom.topic(session), "safety_acknowledged", new SafetySeen(event));
  }

  void ended(UUID session, EndedBy by) {
    realtime.publish(Rebloom.topic(session), "session_ended", new SessionOver(by));
  }

  void summarised(UUID session) {
    realtime.publish(Rebloom.topic(session), "session_summary", new SessionSummed(session));
  }

  record CompanionTyping(boolean on) {}

  record ConversationUpdate(UUID sessionId, SessionMessage message) {}

  record CompanionAnswered(SessionMessage message) {}

  record SafetyRaised(UUID eventId, String level, SessionMessage message) {}

  record SafetyAlarm(UUID eventId, String level) {}

  record SafetySeen(UUID eventId) {}

  record SessionOver(EndedBy by) {}

  record SessionSummed(UUID sessionId) {}
}
