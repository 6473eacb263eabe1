package app.quintet.platform.identity.passkey;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions that passkeys answer: 256 random bits each, kept in the database because the answer
 * may reach another node. Each is good for 5 minutes, one answer (right or wrong), one purpose, and
 * for whom it was put to.
 */
@Component
final class Challenges {
  static final String PURPOSE = "identity.passkeys";

  /** How long there is to answer; finding a device and entering its PIN takes a while. */
  static final Duration LIFE = Duration.ofMinutes(5);

  private static final SecureRandom RANDOM = new SecureRandom();
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;

  /** What a question is for. */
  enum Use {
    REGISTER("register"),
    SIGN_IN("signin"),
    CONFIRM("confirm");

    private final String wire;

    Use(String wire) {
      this.wire = wire;
    }
  }

  /** A question that was put. */
  record Asked(UUID id, byte[] challenge) {}

  Challenges(Tx tx, JdbcClient db, Clock clock, Ids ids) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
  }

  /** A question to one session. */
  Asked ask(Person me, Use use) {
    Asked asked = new Asked(ids.next(), random());
    tx.as(
        me.id(),
        () ->
            db.sql(
                    """
                    insert into identity.passkey_challenge
                      (id, user_id, session_id, purpose, challenge, expires_at)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                .params(
                    asked.id(),
                    me.id(),
                    me.session(),
                    use.wire,
                    asked.challenge(),
                    Sql.at(clock.instant().plus(LIFE)))
                .update());
    return asked;
  }

  /** A question to whoever keeps this secret. */
  Asked ask(String binding) {
    Asked asked = new Asked(ids.next(), random());
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    insert into identity.passkey_challenge
                      (id, purpose, challenge, binding, expires_at) values (?, ?, ?, ?, ?)
                    """)
                .params(
                    asked.id(),
                    Use.SIGN_IN.wire,
                    asked.challenge(),
                    hash(binding),
                    Sql.at(clock.instant().plus(LIFE)))
                .update());
    return asked;
  }

  /** Takes the question back for checking its answer; 422 if it is not this session's, or old. */
  byte[] take(Person me, Use use, UUID id) {
    return tx.as(
            me.id(),
            () ->
                db.sql(
                        """
                        delete from identity.passkey_challenge
                        where id = ? and user_id = ? and session_id = ? and purpose = ?
                          and expires_at > ? returning challenge
                        """)
                    .params(id, me.id(), me.session(), use.wire, Sql.at(clock.instant()))
                    .query((row, n) -> row.getBytes(1))
                    .optional())
        .orElseThrow(Challenges::over);
  }

  /** Takes the question back in the same way; empty if it was not put to this secret, or is old. */
  Optional<byte[]> take(String binding, UUID id) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    delete from identity.passkey_challenge
                    where id = ? and binding = ? and purpose = ? and expires_at > ?
                    returning challenge
                    """)
                .params(id, hash(binding), Use.SIGN_IN.wire, Sql.at(clock.instant()))
                .query((row, n) -> row.getBytes(1))
                .optional());
  }

  static Problem over() {
    return Problem.invalid("ceremony", "over", "This took too long or was done before. Try again.");
  }

  static byte[] random() {
    byte[] made = new byte[32];
    RANDOM.nextBytes(made);
    return made;
  }

  private static byte[] hash(String binding) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(binding.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
