package app.quintet.platform.identity.cleanup;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cleanup;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what proves nothing any more: refresh tokens past their time, mailed codes a day after
 * their link lapsed, counted failures after a quiet day, and sessions 90 days after their end (the
 * retention of security logs). People who never come back leave nothing lying here for long.
 */
@Component
final class OldRows implements Cleanup {
  private static final String PURPOSE = "identity.cleanup";
  private static final Duration SECURITY_LOGS = Duration.ofDays(90);
  private static final Duration CODES = Duration.ofHours(48);
  private static final Duration FAILURES = Duration.ofDays(1);
  // Many short transactions instead of a long one: nobody signing in waits for the broom.
  private static final int AT_ONCE = 2_000;
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;

  OldRows(Tx tx, JdbcClient db, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "identity.old_rows";
  }

  @Override
  public int run() {
    Instant now = clock.instant();
    return remove(
            """
            delete from identity.refresh_token where hash in (
              select hash from identity.refresh_token where expires_at < ? limit ?)
            """,
            now)
        + remove(
            """
            delete from identity.passkey_challenge where id in (
              select id from identity.passkey_challenge where expires_at < ? limit ?)
            """,
            now)
        + remove(
            """
            delete from identity.mailed_code where id in (
              select id from identity.mailed_code where created_at < ? limit ?)
            """,
            now.minus(CODES))
        + remove(
            """
            delete from identity.sign_in_guard where address in (
              select address from identity.sign_in_guard where changed_at < ? limit ?)
            """,
            now.minus(FAILURES))
        + remove(
            """
            delete from identity.session where id in (
              select id from identity.session
              where least(ended_at, expires_at) < ? limit ?)
            """,
            now.minus(SECURITY_LOGS))
        + remove(
            """
            delete from identity.gone_session where id in (
              select id from identity.gone_session where ended_at < ? limit ?)
            """,
            now.minus(FAILURES));
  }

  private int remove(String sql, Instant before) {
    int all = 0;
    int some;
    do {
      some =
          tx.asSystem(PURPOSE, () -> db.sql(sql).params(Timestamp.from(before), AT_ONCE).update());
      all += some;
    } while (some == AT_ONCE);
    return all;
  }
}
