package app.quintet.platform.ai.metering;

import app.quintet.platform.ai.budget.Settling;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books forgotten leases and deletes what has been kept long enough. */
@Component
class Housekeeping implements RecurringJob {
  /** Rows of calls name a person; after a quarter only the sums in the budgets remain. */
  private static final Duration CALLS = Duration.ofDays(90);

  private static final Duration BUDGETS = Duration.ofDays(400);
  private final Tx tx;
  private final JdbcClient sql;
  private final Clock clock;
  private final Settling settling;
  private final CallStore calls;

  Housekeeping(Tx tx, JdbcClient sql, Clock clock, Settling settling, CallStore calls) {
    this.tx = tx;
    this.sql = sql;
    this.clock = clock;
    this.settling = settling;
    this.calls = calls;
  }

  @Override
  public String name() {
    return "ai.housekeeping";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(2);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    settling.settleForgotten();
    calls.deleteBefore(now, CALLS);
    tx.asSystem(
        "ai.budget",
        () -> {
          delete("delete from ai.budget where period < ?", day(now.minus(BUDGETS)));
          // Minutes are written as instants, so they sort like days.
          delete(
              "delete from ai.provider_use where period < ?", day(now.minus(Duration.ofDays(2))));
          sql.sql("delete from ai.answer where expires_at < ?").param(Timestamp.from(now)).update();
        });
  }

  private void delete(String statement, String before) {
    sql.sql(statement).param(before).update();
  }

  private static String day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
