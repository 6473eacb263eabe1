package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends conversations in which nobody wrote for half an hour. */
@Component
class IdleSweep implements RecurringJob {
  /** Specification, Endpoints. */
  static final Duration IDLE = Duration.ofMinutes(30);

  private static final int AT_ONCE = 200;
  private final Tx tx;
  private final JdbcClient sql;
  private final Leaving leaving;
  private final Clock clock;

  IdleSweep(Tx tx, JdbcClient sql, Leaving leaving, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.leaving = leaving;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "flirtcraft.idle";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    List<Left> left;
    do {
      left = left();
      left.forEach(l -> leaving.abandon(l.person(), l.conversation()));
    } while (left.size() == AT_ONCE);
  }

  private List<Left> left() {
    Instant before = clock.instant().minus(IDLE);
    return tx.asSystem(
        "flirtcraft.idle",
        () ->
            sql.sql(
                    """
                    select user_id, id from flirtcraft.conversation
                    where status in ('active', 'paused') and last_activity_at < :before
                    order by last_activity_at limit :most
                    """)
                .param("before", Sql.at(before))
                .param("most", AT_ONCE)
                .query((row, n) -> new Left(Sql.uuid(row, "user_id"), Sql.uuid(row, "id")))
                .list());
  }

  private record Left(UUID person, UUID conversation) {}
}
