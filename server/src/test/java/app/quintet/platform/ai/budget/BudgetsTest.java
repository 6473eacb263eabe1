package app.quintet.platform.ai.budget;

import static app.quintet.platform.ai.budget.Nodes.settings;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.budget.Nodes.Node;
import app.quintet.platform.ai.budget.Nodes.Row;
import app.quintet.testing.QuintetTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@QuintetTest
class BudgetsTest {
  @Autowired AutowireCapableBeanFactory spring;
  @Autowired MeterRegistry metrics;
  private Nodes nodes;
  private String app = "";

  @BeforeEach
  void freshMonth() {
    nodes = spring.createBean(Nodes.class);
    app = nodes.app;
  }

  @Test
  void fiftyParallelCallsCannotOverrunABudget() throws Exception {
    Budgets budgets = nodes.node(settings(0.10, 1_000)).budgets();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Reserved>> calls =
          IntStream.range(0, 50)
              .<Callable<Reserved>>mapToObj(i -> () -> budgets.reserve(app, "race" + app, 9_000))
              .toList();
      int granted = 0;
      for (var result : threads.invokeAll(calls)) {
        granted += result.get() instanceof Reserved.Granted ? 1 : 0;
      }
      assertThat(granted).isEqualTo(11);
    }
    assertThat(nodes.row(app)).isEqualTo(new Row(0, 99_000, 100));
    assertThat(nodes.row("server").reserved()).isEqualTo(99_000);
    assertThat(budgets.isExhausted(app)).isTrue();
  }

  @Test
  void settlingBooksWhatWasSpentAndFreesTheRest() throws Exception {
    Node node = nodes.node(settings(0.10, 1_000));
    assertThat(node.call(app, "settle" + app, 500, 123)).isTrue();
    node.budgets().destroy();
    assertThat(nodes.row(app)).isEqualTo(new Row(123, 0, 0));
    assertThat(nodes.row("server")).isEqualTo(new Row(123, 0, 0));
    assertThat(nodes.row("server", Days.day(nodes.now).substring(0, 7)).spent()).isEqualTo(123);
  }

  @Test
  void aCallWithoutAPriceIsBookedWithWhatItsProviderSays() {
    Node node = nodes.node(settings(0.10, 1_000));
    assertThat(node.call(app, "free" + app, 0, 7)).isTrue();
    assertThat(nodes.row(app)).isEqualTo(new Row(7, 0, 0));
  }

  @Test
  void eightyAndAHundredPercentAreToldOnceEach() {
    for (int i = 0; i < 10; i++) {
      assertThat(nodes.node(settings(0.10, 1_000)).call(app, "alert" + app, 10_000, 10_000))
          .isTrue();
      int alerted = i < 7 ? 0 : i < 9 ? 80 : 100;
      assertThat(nodes.row(app).alerted()).as("after " + i).isEqualTo(alerted);
    }
    for (String percent : List.of("80", "100")) {
      assertThat(metrics.counter("ai_budget_alerts", "scope", app, "percent", percent).count())
          .isEqualTo(1.0);
    }
    assertThat(nodes.node(settings(0.10, 1_000)).budgets().reserve(app, "alert" + app, 1))
        .isInstanceOf(Reserved.NoBudget.class);
  }

  @Test
  void aProvidersCallsAMinuteAreLimitedAndARefusedCallReservesNothing() {
    Budgets budgets = nodes.node(settings(0.10, 3)).budgets();
    String provider = "minute" + app;
    for (int i = 0; i < 2; i++) {
      assertThat(budgets.reserve(app, provider, 6_400)).isInstanceOf(Reserved.Granted.class);
    }
    assertThat(budgets.countAgain(provider)).isTrue();
    assertThat(budgets.countAgain(provider)).isFalse();
    assertThat(budgets.reserve(app, provider, 6_400)).isInstanceOf(Reserved.ProviderFull.class);
    nodes.now = nodes.now.plusSeconds(60);
    budgets.giveBackEnded();
    assertThat(nodes.row(app).reserved()).isEqualTo(12_800);
    assertThat(budgets.reserve(app, provider, 6_400)).isInstanceOf(Reserved.Granted.class);
    assertThat(nodes.row(app).reserved()).isEqualTo(19_200);
  }
}
