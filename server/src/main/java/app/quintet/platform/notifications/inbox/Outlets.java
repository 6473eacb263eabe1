package app.quintet.platform.notifications.inbox;

import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.mail.NoticeLetters;
import app.quintet.platform.notifications.push.Pushes;
import app.quintet.platform.realtime.Realtime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which ways a notice takes besides the inbox. */
@Component
class Outlets {
  private final Kinds kinds;
  private final Wishes wishes;
  private final Realtime realtime;
  private final Accounts accounts;
  private final NoticeLetters letters;
  private final Pushes pushes;

  Outlets(
      Kinds kinds,
      Wishes wishes,
      Realtime realtime,
      Accounts accounts,
      NoticeLetters letters,
      Pushes pushes) {
    this.kinds = kinds;
    this.wishes = wishes;
    this.realtime = realtime;
    this.accounts = accounts;
    this.letters = letters;
    this.pushes = pushes;
  }

  NoticeKind declared(String app, String kind) {
    NoticeKind declared = kinds.find(app, kind);
    if (declared == null) {
      throw new IllegalArgumentException("no NoticeKind declares " + app + "." + kind);
    }
    return declared;
  }

  boolean wanted(UUID person, NoticeKind kind) {
    return wishes.wanted(person, kind);
  }

  void pass(UUID person, NoticeKind kind, UUID id, Map<String, String> facts, String link) {
    // Ids only: the live channel keeps events for replay, and the words are private.
    realtime.publish("user:" + person, "notice", new Told(id, kind.app(), kind.kind(), link));
    Instant when = wishes.when(person, kind);
    pushes.order(person, kind, id, link, when);
    if (!kind.mailed()) {
      return;
    }
    Account account = accounts.get(person);
    String email = account.email();
    // Whoever asked to be forgotten is not written to about anything but that.
    if (email != null && account.emailVerified() && account.closesAt() == null) {
      letters.send(account, email, kind, id, facts, link, when);
    }
  }

  /** The live event {@code notice}: the client reads the inbox for its words. */
  record Told(UUID id, String app, String kind, String link) {}
}
