package app.quintet.platform.ai.budget;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.testing.QuintetTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class BudgetsTest {
  private static final AtomicInteger MONTHS = new AtomicInteger();
  @Autowired Tx tx;
  @Autowired JdbcClient sql;
  @Autowired Ids ids;
  @Autowired Events events;
  @Autowired MeterRegistry metrics;
  private Instant now = Instant.EPOCH;
  private String app = "";

  // Budgets belong to a day: a month of its own gives each test empty ones.
  @BeforeEach
  void freshMonth() {
    int month = MONTHS.incrementAndGet();
    now = Instant.parse("2031-01-10T12:00:00Z").plus(Duration.ofDays(31L * month));
    app = "budget" + month;
  }

  private AiSettings settings(double appDay, int perMinute) {
    return new AiSettings(
        List.of(),
        Map.of(),
        Map.of(),
        new AiSettings.Budgets(1, 5, appDay, 5),
        new AiSettings.Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), perMinute, 1_000));
  }

  private Budgets budgets(AiSettings s) {
    return new Budgets(tx, clock(), ids, s, alerts(s));
  }

  private Settling settling(AiSettings s) {
    return new Settling(tx, sql, clock(), alerts(s));
  }

  private Alerts alerts(AiSettings s) {
    return new Alerts(tx, sql, events, s, metrics);
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private Map<String, Object> row(String scope) {
    return tx.asSystem(
        "ai.budget",
        () ->
            sql.sql("select spent, reserved, alerted from ai.budget where scope = ? and period = ?")
                .param(scope)
                .param(Budgets.day(now))
                .query()
                .singleRow());
  }

  @Test
  void fiftyParallelCallsCannotOverrunABudget() throws Exception {
    Budgets budgets = budgets(settings(0.10, 1_000));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Reserved>> calls =
          IntStream.range(0, 50)
              .<Callable<Reserved>>mapToObj(i -> () -> budgets.reserve(app, "race", 9_000))
              .toList();
      int granted = 0;
      for (var result : threads.invokeAll(calls)) {
        granted += result.get() instanceof Reserved.Granted ? 1 : 0;
      }
      assertThat(granted).isEqualTo(11);
    }
    assertThat(row(app)).containsEntry("reserved", 99_000L).containsEntry("spent", 0L);
    assertThat(row("server")).containsEntry("reserved", 99_000L);
    assertThat(budgets.isExhausted(app)).isTrue();
  }

  @Test
  void settlingBooksWhatWasSpentFreesTheRestAndHappensOnce() {
    AiSettings s = settings(0.10, 1_000);
    var granted = (Reserved.Granted) budgets(s).reserve(app, "settle", 50_000);
    settling(s).settle(List.of(new Settling.Spent(granted.reservation().id(), 1_234)));
    settling(s).settle(List.of(new Settling.Spent(granted.reservation().id(), 1_234)));
    assertThat(row(app)).containsEntry("reserved", 0L).containsEntry("spent", 1_234L);
    assertThat(row("server")).containsEntry("reserved", 0L).containsEntry("spent", 1_234L);
  }

  @Test
  void eightyAndAHundredPercentAreToldOnceEach() {
    AiSettings s = settings(0.10, 1_000);
    for (int i = 0; i < 10; i++) {
      var granted = (Reserved.Granted) budgets(s).reserve(app, "alert", 10_000);
      settling(s).settle(List.of(new Settling.Spent(granted.reservation().id(), 10_000)));
      int alerted = i < 7 ? 0 : i < 9 ? 80 : 100;
      assertThat(((Number) row(app).get("alerted")).intValue()).as("after " + i).isEqualTo(alerted);
    }
    for (String percent : List.of("80", "100")) {
      assertThat(metrics.counter("ai_budget_alerts", "scope", app, "percent", percent).count())
          .isEqualTo(1.0);
    }
    assertThat(budgets(s).reserve(app, "alert", 1)).isInstanceOf(Reserved.NoBudget.class);
  }

  @Test
  void aForgottenReservationIsBookedAsSpent() {
    AiSettings s = settings(0.10, 1_000);
    budgets(s).reserve(app, "forgotten", 20_000);
    now = now.plus(Budgets.FORGOTTEN).plusSeconds(1);
    assertThat(settling(s).settleForgotten()).isPositive();
    assertThat(row(app)).containsEntry("reserved", 0L).containsEntry("spent", 20_000L);
  }

  @Test
  void aProvidersCallsAMinuteAreLimitedAndARefusedCallReservesNothing() {
    AiSettings s = settings(0.10, 3);
    String provider = "minute" + app;
    for (int i = 0; i < 3; i++) {
      assertThat(budgets(s).reserve(app, provider, 10)).isInstanceOf(Reserved.Granted.class);
    }
    assertThat(budgets(s).reserve(app, provider, 10)).isInstanceOf(Reserved.ProviderFull.class);
    assertThat(row(app)).containsEntry("reserved", 30L);
    now = now.plusSeconds(60);
    assertThat(budgets(s).reserve(app, provider, 10)).isInstanceOf(Reserved.Granted.class);
  }
}
