package app.quintet.platform.identity.passkey;

import app.quintet.platform.api.SignedIn;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.StrongSession;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the database how strong a session is: what was strong a moment ago may have ended. */
@Component
public final class Strength implements StrongSession {
  /** Nobody's: what a token that is no session's asks with. */
  private static final UUID NO_SESSION = new UUID(0, 0);

  private final Tx tx;
  private final Clock clock;
  private final SignedIn signedIn;

  /**
   * What is known of a person's passkeys and of one session.
   *
   * @param passkeys how many the person has
   * @param strong whether the session is strong now
   */
  public record Standing(int passkeys, boolean strong) {}

  Strength(Tx tx, Clock clock, SignedIn signedIn) {
    this.tx = tx;
    this.clock = clock;
    this.signedIn = signedIn;
  }

  @Override
  public void require() {
    Person me = signedIn.current();
    if (me == null) {
      throw Problem.authenticationRequired();
    }
    Standing standing = of(me.id(), me.session());
    if (!standing.strong()) {
      throw required(standing.passkeys());
    }
  }

  @Override
  public boolean holds() {
    Person me = signedIn.current();
    return me != null && of(me.id(), me.session()).strong();
  }

  /** How this person and this session of theirs stand; one round trip. */
  public Standing of(UUID person, @Nullable UUID session) {
    return tx.read(
            person,
            """
            select (select count(*) from identity.passkey where user_id = ?)::int,
              exists (select from identity.session where id = ? and user_id = ?
                and strong_by is not null and ended_at is null and expires_at > ?)
            """,
            (row, n) -> new Standing(row.getInt(1), row.getBoolean(2)),
            person,
            session == null ? NO_SESSION : session,
            person,
            Sql.at(clock.instant()))
        .getFirst();
  }

  static Problem required(int passkeys) {
    return Problem.forbidden(
        "PASSKEY_REQUIRED",
        passkeys == 0
            ? "This needs a passkey. Please set one up first."
            : "Please confirm with your passkey.",
        Map.of("passkeys", passkeys));
  }
}
