package app.quintet.platform.notifications.inbox;

import app.quintet.platform.identity.Accounts;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.inbox.Preferences.Choice;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether and when a person wants to hear of a kind. */
@Component
class Wishes {
  private final Preferences preferences;
  private final Accounts accounts;
  private final Clock clock;

  Wishes(Preferences preferences, Accounts accounts, Clock clock) {
    this.preferences = preferences;
    this.accounts = accounts;
    this.clock = clock;
  }

  boolean wanted(UUID person, NoticeKind kind) {
    return kind.always()
        || !preferences.switchedOff(person).contains(new Choice(kind.app(), kind.kind()));
  }

  /** Now, or the end of the quiet hours the kind keeps. */
  Instant when(UUID person, NoticeKind kind) {
    Instant now = clock.instant();
    if (kind.setByPerson() || kind.always()) {
      return now;
    }
    return preferences
        .quietHours(person)
        .map(quiet -> quiet.notBefore(now, accounts.zone(person)))
        .orElse(now);
  }
}
