package app.quintet.platform.ai.budget;

import static app.quintet.platform.ai.budget.Nodes.settings;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.budget.Nodes.Node;
import app.quintet.platform.ai.budget.Nodes.Row;
import app.quintet.platform.ai.budget.Reserved.Granted;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Two nodes on one database, four callers on each, never get more than there is, and all of it. */
@QuintetTest
class TwoNodesTest {
  @Autowired AutowireCapableBeanFactory spring;
  private Nodes nodes;
  private String app = "";
  private String provider = "";

  @BeforeEach
  void freshMonth() {
    nodes = spring.createBean(Nodes.class);
    app = nodes.app;
    provider = "p" + app;
  }

  /** Everybody calls until they are refused; answers how many calls were granted. */
  private static int race(List<Node> all, Function<Node, Reserved> call) throws Exception {
    List<Callable<Integer>> callers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (Node node : all) {
        callers.add(
            () -> {
              int granted = 0;
              while (call.apply(node) instanceof Granted) {
                granted++;
              }
              return granted;
            });
      }
    }
    int sum = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : threads.invokeAll(callers)) {
        sum += result.get();
      }
    }
    return sum;
  }

  @Test
  void aBudgetOfAThousandCallsIsGivenOutOnceAndToItsEnd() throws Exception {
    var both =
        List.of(nodes.listening(settings(0.10, 2_000)), nodes.listening(settings(0.10, 2_000)));
    var granted = new AtomicInteger(race(both, node -> node.budgets().reserve(app, provider, 100)));
    assertThat(granted.get()).isBetween(1, 1_000);
    // What one still holds comes back when the other one is refused.
    Await.until(
        "the whole budget to be used",
        () -> {
          nodes.now = nodes.now.plusSeconds(3);
          for (Node node : both) {
            while (node.budgets().reserve(app, provider, 100) instanceof Granted) {
              granted.incrementAndGet();
            }
          }
          return granted.get() >= 1_000;
        });
    assertThat(granted).hasValue(1_000);
    assertThat(nodes.row(app).reserved()).isEqualTo(100_000);
    for (Node node : both) {
      node.budgets().destroy();
    }
    assertThat(nodes.row(app).reserved()).isEqualTo(100_000);
  }

  @Test
  void moneyIsSettledToTheLastMillionthWhileBothSpend() throws Exception {
    var both =
        List.of(nodes.listening(settings(0.02, 100_000)), nodes.listening(settings(0.02, 100_000)));
    int calls =
        race(
            both,
            node -> {
              Reserved answer = node.budgets().reserve(app, provider, 100);
              if (answer instanceof Granted granted) {
                node.settling().settle(List.of(granted.reservation().spent(37)));
              }
              return answer;
            });
    for (Node node : both) {
      node.budgets().destroy();
    }
    Row row = nodes.row(app);
    assertThat(row.spent()).isEqualTo(37L * calls).isLessThanOrEqualTo(20_000);
    assertThat(row.reserved()).isZero();
  }

  @Test
  void aProvidersCallsAreGivenOutOnceAndToTheirEnd() throws Exception {
    var both = List.of(nodes.listening(settings(0.9, 300)), nodes.listening(settings(0.9, 300)));
    var granted = new AtomicInteger(race(both, node -> node.budgets().reserve(app, provider, 1)));
    assertThat(granted.get()).isBetween(1, 300);
    String minute = nodes.now.toString();
    Instant end = nodes.now.plusSeconds(56);
    Await.until(
        "all calls of the minute to be used",
        () -> {
          if (nodes.now.isBefore(end)) {
            nodes.now = nodes.now.plusSeconds(2);
          }
          for (Node node : both) {
            while (node.budgets().reserve(app, provider, 1) instanceof Granted) {
              granted.incrementAndGet();
            }
          }
          return granted.get() >= 300;
        });
    assertThat(granted).hasValue(300);
    assertThat(nodes.counted(provider, minute)).isEqualTo(300);
  }

  @Test
  void aProvidersDayEndsAfterAThousandCallsHoweverManyMinutesItTakes() throws Exception {
    var both =
        List.of(
            nodes.listening(settings(0.9, 400, 1_000)), nodes.listening(settings(0.9, 400, 1_000)));
    int granted = 0;
    for (int minute = 0; minute < 6; minute++) {
      granted += race(both, node -> node.budgets().reserve(app, provider, 1));
      nodes.now = nodes.now.plusSeconds(60);
      both.forEach(node -> node.budgets().giveBackEnded());
    }
    assertThat(granted).isBetween(900, 1_000);
    assertThat(nodes.counted(provider, Days.day(nodes.now))).isEqualTo(granted);
  }
}
