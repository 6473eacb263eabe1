package app.quintet.platform.identity.passkey;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who may add or remove a passkey. Whoever could add one with a stolen password would have both
 * factors, so staff with a passkey must use it; their first one is set up right after signing in.
 * Everybody else may also have signed in just now: who lost their device still has the password.
 */
@Component
final class Caution {
  static final Duration LATELY = Duration.ofMinutes(15);
  private final Tx tx;
  private final Clock clock;
  private final Accounts accounts;
  private final Strength strength;

  Caution(Tx tx, Clock clock, Accounts accounts, Strength strength) {
    this.tx = tx;
    this.clock = clock;
    this.accounts = accounts;
    this.strength = strength;
  }

  /** 403 {@code PASSKEY_REQUIRED}, or {@code SIGN_IN_AGAIN} if there is no passkey to ask for. */
  void mayChange(Person me) {
    Strength.Standing standing = strength.of(me.id(), me.session());
    if (standing.strong()) {
      return;
    }
    boolean staff = accounts.get(me.id()).roles().stream().anyMatch(role -> role != Role.USER);
    boolean first = standing.passkeys() == 0;
    if (staff ? first && signedInLately(me) : first || signedInLately(me)) {
      return;
    }
    if (first) {
      throw Problem.forbidden(
          "SIGN_IN_AGAIN", "Please sign in again, then set up your passkey.", Map.of());
    }
    throw Strength.required(standing.passkeys());
  }

  private boolean signedInLately(Person me) {
    return !tx.read(
            me.id(),
            "select 1 from identity.session where id = ? and user_id = ? and created_at > ?",
            (row, n) -> row.getInt(1),
            me.session(),
            me.id(),
            Sql.at(clock.instant().minus(LATELY)))
        .isEmpty();
  }
}
