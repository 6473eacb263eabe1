package app.quintet.apps.rebloom.session;

import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Messages;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the answer of safety into a session, in the transaction of the event that called for it. */
@Component
class Cards {
  private final Sessions sessions;
  private final Transcript transcript;
  private final Live live;
  private final Waiting waiting;
  private final Accounts accounts;
  private final Words words;

  Cards(
      Sessions sessions,
      Transcript transcript,
      Live live,
      Waiting waiting,
      Accounts accounts,
      Words words) {
    this.sessions = sessions;
    this.transcript = transcript;
    this.live = live;
    this.waiting = waiting;
    this.accounts = accounts;
    this.words = words;
  }

  /** The card lies on top from now on, and an answer that was still being made is withheld. */
  SessionMessage raise(
      UUID person, UUID session, int position, Session.OpenCard card, String message) {
    var answer = add(person, session, position, message, card.event());
    sessions.raise(person, session, card.event(), card.level());
    live.raised(person, session, card, answer);
    waiting.wake(session);
    return answer;
  }

  /** The card still waits: the person is heard, and led back to it. */
  SessionMessage remind(UUID person, UUID session, int position, Session.OpenCard card) {
    String text = words.text(accounts.get(person).language(), "rebloom.safety.still_here");
    var answer = add(person, session, position, text, card.event());
    sessions.raise(person, session, card.event(), card.level());
    live.update(person, session, answer);
    waiting.wake(session);
    return answer;
  }

  /** The card was acknowledged: asks how the person wishes to go on. */
  void goOn(UUID person, Session session, UUID event) {
    String text = words.text(accounts.get(person).language(), "rebloom.safety.go_on");
    var answer = add(person, session.id(), session.messages() + 1, text, event);
    live.acknowledged(session.id(), event);
    live.update(person, session.id(), answer);
  }

  private SessionMessage add(UUID person, UUID session, int position, String text, UUID event) {
    var making = words.making();
    var answer = SessionMessage.safety(making.id(), position, text, event, making.now());
    transcript.add(person, session, answer);
    return answer;
  }

  /** What answers are made of. */
  @Component
  record Words(Messages messages, Making making) {
    String text(String language, String key) {
      return messages.text(language, key);
    }
  }
}
