package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.BudgetAlert;
import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells once per budget and level that 80 or 100 % of it are used: log, metric and event. */
@Component
class Alerts {
  private static final Logger log = LoggerFactory.getLogger(Alerts.class);
  private final Tx tx;
  private final JdbcClient sql;
  private final Events events;
  private final AiSettings settings;
  private final MeterRegistry metrics;

  Alerts(Tx tx, JdbcClient sql, Events events, AiSettings settings, MeterRegistry metrics) {
    this.tx = tx;
    this.sql = sql;
    this.events = events;
    this.settings = settings;
    this.metrics = metrics;
  }

  /** After money was spent: the levels it has reached; asked again with the next settling. */
  void spent(String scope, String period, long spent) {
    long cap = cap(scope, period);
    for (int percent : List.of(80, 100)) {
      if (spent * 100 >= cap * percent) {
        tx.asSystem("ai.budget", () -> tell(scope, period, percent, cap));
      }
    }
  }

  /**
   * After a call was refused for want of money: every budget that has no room for even a hundredth
   * of itself is as good as used up.
   */
  void exhausted(String app, String day) {
    tx.asSystem(
        "ai.budget",
        () ->
            sql.sql(
                    """
                    select scope, period, spent + reserved as used from ai.budget
                    where scope in ('server', :app) and period in (:day, :month)
                    """)
                .param("app", app)
                .param("day", day)
                .param("month", day.substring(0, 7))
                .query((row, n) -> new Used(row.getString(1), row.getString(2), row.getLong(3)))
                .list()
                .forEach(
                    used -> {
                      long cap = cap(used.scope(), used.period());
                      if (used.microDollars() * 100 >= cap * 99) {
                        tell(used.scope(), used.period(), 100, cap);
                      }
                    }));
  }

  private record Used(String scope, String period, long microDollars) {}

  private void tell(String scope, String period, int percent, long cap) {
    int first =
        sql.sql(
                """
                update ai.budget set alerted = :percent
                where scope = :scope and period = :period and alerted < :percent
                """)
            .param("percent", percent)
            .param("scope", scope)
            .param("period", period)
            .update();
    if (first == 1) {
      events.publish(new BudgetAlert(scope, period, percent, cap));
      metrics.counter("ai_budget_alerts", "scope", scope, "percent", "" + percent).increment();
      log.warn("AI budget of {} for {} is used to {} %", scope, period, percent);
    }
  }

  private long cap(String scope, String period) {
    var caps = settings.budgets();
    boolean isDay = period.length() > 7;
    double dollars =
        scope.equals("server")
            ? (isDay ? caps.serverDay() : caps.serverMonth())
            : (isDay ? caps.appDay() : caps.appMonth());
    return LeaseStore.micro(dollars);
  }
}
