package app.quintet.platform.identity.passkey;

import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.entry.IdentityLimit;
import app.quintet.platform.identity.passkey.Challenges.Asked;
import app.quintet.platform.identity.passkey.Challenges.Use;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Raises the session at hand to strong. */
@Component
public final class Confirming {
  private final RateLimiter limits;
  private final Challenges challenges;
  private final PasskeyTable table;
  private final Checking checking;
  private final Raising raising;

  /** Writes that a session is strong. */
  @Component
  record Raising(Tx tx, JdbcClient db, Clock clock, Audit audit) {
    void raise(Person me, UUID passkey) {
      tx.as(
          me.id(),
          () -> {
            db.sql(
                    """
                    update identity.session set strong_at = ?, strong_by = ?
                    where id = ? and user_id = ? and ended_at is null
                    """)
                .params(Sql.at(clock.instant()), passkey, me.session(), me.id())
                .update();
            audit.record(me.id(), "identity.session_confirmed", me.id(), Map.of());
          });
    }
  }

  Confirming(
      RateLimiter limits,
      Challenges challenges,
      PasskeyTable table,
      Checking checking,
      Raising raising) {
    this.limits = limits;
    this.challenges = challenges;
    this.table = table;
    this.checking = checking;
    this.raising = raising;
  }

  /** A question and the passkeys that may answer it. */
  public record Question(UUID ceremony, byte[] challenge, List<Passkey> allowed) {}

  /**
   * Puts a question to this session; 403 {@code PASSKEY_REQUIRED} if there is no passkey at all.
   */
  public Question ask(Person me) {
    limits.take(IdentityLimit.PASSKEY_ADDRESS, me.id().toString());
    List<Passkey> own = table.of(me.id());
    if (own.isEmpty()) {
      throw Strength.required(0);
    }
    Asked asked = challenges.ask(me, Use.CONFIRM);
    return new Question(asked.id(), asked.challenge(), own);
  }

  /** Makes the session strong; 422 if the proof does not hold. */
  public void confirm(Person me, UUID ceremony, Proof proof) {
    limits.take(IdentityLimit.SIGN_IN_ACCOUNT, me.id().toString());
    byte[] challenge = challenges.take(me, Use.CONFIRM, ceremony);
    Passkey passkey =
        table.of(me.id()).stream()
            .filter(own -> Arrays.equals(own.credentialId(), proof.credentialId()))
            .findFirst()
            .orElse(null);
    boolean owned = proof.userHandle() == null || Verifier.isHandle(proof.userHandle(), me.id());
    if (passkey == null || !owned) {
      checking.refuse(me.id(), "OtherPerson");
      throw refused();
    }
    if (!checking.holds(passkey, proof, challenge)) {
      throw refused();
    }
    raising.raise(me, passkey.id());
  }

  private static Problem refused() {
    return Problem.invalid("signature", "passkey", "This passkey could not be confirmed.");
  }
}
