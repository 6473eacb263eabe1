package app.quintet.platform.notifications.inbox;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cleanup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes notices after a year and, after 90 days, what is left of letters: that one was written.
 * One that never left goes, too; nobody waits for it any more.
 */
@Component
final class OldRows implements Cleanup {
  private static final String PURPOSE = "notifications.cleanup";
  private static final Duration LETTERS = Duration.ofDays(90);
  private static final Duration NOTICES = Duration.ofDays(365);
  // Many short transactions instead of a long one.
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
    return "notifications.old_rows";
  }

  @Override
  public int run() {
    Instant now = clock.instant();
    return remove(
            """
            delete from notifications.letter where id in (
              select id from notifications.letter where created_at < ? limit ?)
            """,
            now.minus(LETTERS))
        + remove(
            """
            delete from notifications.notice where id in (
              select id from notifications.notice where at < ? limit ?)
            """,
            now.minus(NOTICES));
  }

  private int remove(String sql, Instant before) {
    int all = 0;
    int some;
    do {
      some = tx.asSystem(PURPOSE, () -> db.sql(sql).params(Sql.at(before), AT_ONCE).update());
      all += some;
    } while (some == AT_ONCE);
    return all;
  }
}
