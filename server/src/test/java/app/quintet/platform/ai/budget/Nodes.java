package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes nodes that share one database and one clock that a test sets. */
class Nodes {
  private static final AtomicInteger MONTHS = new AtomicInteger();
  private final Tx tx;
  private final JdbcClient sql;
  private final Ids ids;
  private final Events events;
  private final Signals signals;
  private final MeterRegistry metrics;
  // Budgets belong to a day: a month of its own gives each test empty ones.
  private final int month = MONTHS.incrementAndGet();
  final String app = "budget" + month;
  volatile Instant now = Instant.parse("2031-01-10T12:00:00Z").plus(Duration.ofDays(31L * month));

  Nodes(Tx tx, JdbcClient sql, Ids ids, Events events, Signals signals, MeterRegistry metrics) {
    this.tx = tx;
    this.sql = sql;
    this.ids = ids;
    this.events = events;
    this.signals = signals;
    this.metrics = metrics;
  }

  /**
   * Caps in dollars: a dollar a day for the server, five a month for all, this for the app's day.
   */
  static AiSettings settings(double appDay, int perMinute) {
    return settings(appDay, perMinute, 1_000_000);
  }

  static AiSettings settings(double appDay, int perMinute, int perDay) {
    return new AiSettings(
        List.of(),
        Map.of(),
        Map.of(),
        new AiSettings.Budgets(1, 5, appDay, 5),
        new AiSettings.Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), perMinute, perDay));
  }

  /** A node with these settings. */
  Node node(AiSettings s) {
    Clock clock = new Now();
    var alerts = new Alerts(tx, sql, events, s, metrics);
    var settling = new Settling(tx, clock, alerts);
    var refusals = new Refusals(tx, signals, alerts, clock);
    return new Node(new Budgets(new LeaseStore(tx, s), settling, refusals, ids, clock), settling);
  }

  /** A node that hears when others want something back. */
  Node listening(AiSettings s) {
    Node node = node(s);
    new LeaseKeeper(node.budgets(), signals);
    return node;
  }

  record Node(Budgets budgets, Settling settling) {
    /** Reserves and books what it cost; whether it was granted. */
    boolean call(String app, String provider, long most, long cost) {
      if (budgets.reserve(app, provider, most) instanceof Reserved.Granted granted) {
        settling.settle(List.of(granted.reservation().spent(cost)));
        return true;
      }
      return false;
    }
  }

  record Row(long spent, long reserved, int alerted) {}

  /** The budget of this scope for the day. */
  Row row(String scope) {
    return row(scope, Days.day(now));
  }

  Row row(String scope, String period) {
    return tx.asSystem(
        "ai.budget",
        () ->
            sql.sql("select spent, reserved, alerted from ai.budget where scope = ? and period = ?")
                .param(scope)
                .param(period)
                .query((r, n) -> new Row(r.getLong(1), r.getLong(2), r.getInt(3)))
                .single());
  }

  /** How many leases of the app there are. */
  long leases() {
    return tx.asSystem(
        "ai.budget",
        () ->
            sql.sql("select count(*) from ai.reservation where app = ?")
                .param(app)
                .query(Long.class)
                .single());
  }

  /** The calls of a provider counted in this period. */
  int counted(String provider, String period) {
    return tx.asSystem(
        "ai.budget",
        () ->
            sql.sql("select calls from ai.provider_use where provider = ? and period = ?")
                .param(provider)
                .param(period)
                .query(Integer.class)
                .single());
  }

  private final class Now extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
