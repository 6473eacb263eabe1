package app.quintet.platform.ai.budget;

import static app.quintet.platform.ai.budget.Nodes.settings;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.budget.Nodes.Node;
import app.quintet.platform.ai.budget.Nodes.Row;
import app.quintet.platform.ai.budget.Reserved.Granted;
import app.quintet.platform.ai.budget.Reserved.NoBudget;
import app.quintet.testing.QuintetTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How a lease begins, grows, ends and is booked. */
@QuintetTest
class LeaseTest {
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

  private Granted granted(Node node, long most) {
    return (Granted) node.budgets().reserve(app, provider, most);
  }

  @Test
  void hundredsOfCallsShareOneLease() throws Exception {
    Node node = nodes.node(settings(1, 1_000));
    for (int i = 0; i < 500; i++) {
      assertThat(node.call(app, provider, 100, 30)).isTrue();
    }
    assertThat(nodes.leases()).isEqualTo(1);
    node.budgets().destroy();
    assertThat(nodes.row(app)).isEqualTo(new Row(15_000, 0, 0));
  }

  @Test
  void aLeaseTakesNoMoreThanASixteenthOfWhatIsLeft() {
    granted(nodes.node(settings(0.016, 1_000)), 100);
    // The call and what is in hand, a sixteenth of the rest at most.
    assertThat(nodes.row(app).reserved()).isBetween(1_000L, 1_037L);
  }

  @Test
  void theLeaseOfANodeThatDiedIsBookedOnceAndItsLateSettlingChangesNothing() throws Exception {
    Node dies = nodes.node(settings(0.10, 1_000));
    assertThat(dies.call(app, provider, 10, 3)).isTrue();
    Granted open = granted(dies, 10);
    long left = nodes.row(app).reserved();
    assertThat(left).isGreaterThan(10);
    nodes.now = nodes.now.plusSeconds(60).plus(LeaseStore.FORGOTTEN).plusSeconds(1);
    Node other = nodes.node(settings(0.10, 1_000));
    assertThat(other.settling().settleForgotten()).isGreaterThanOrEqualTo(left);
    assertThat(nodes.row(app)).isEqualTo(new Row(3 + left, 0, 0));
    assertThat(other.settling().settleForgotten()).isZero();
    // It was only asleep, and wakes.
    dies.settling().settle(List.of(open.reservation().spent(7)));
    dies.budgets().destroy();
    assertThat(nodes.row(app)).isEqualTo(new Row(3 + left, 0, 0));
  }

  @Test
  void aSweptLeaseIsNotGrownButReplaced() {
    Node node = nodes.node(settings(0.10, 1_000));
    granted(node, 10);
    long swept = nodes.row(app).reserved();
    Instant asleep = nodes.now;
    nodes.now = nodes.now.plusSeconds(60).plus(LeaseStore.FORGOTTEN).plusSeconds(1);
    node.settling().settleForgotten();
    // Its clock is behind: it takes its lease for running and asks for more than it holds.
    nodes.now = asleep;
    granted(node, swept + 1);
    assertThat(nodes.row(app).spent()).isEqualTo(swept);
    assertThat(nodes.row(app).reserved()).isGreaterThan(swept);
  }

  @Test
  void aNodeAtRestGivesItsLeaseBackAfterAMinute() {
    Node node = nodes.node(settings(0.10, 1_000));
    Granted open = granted(node, 10);
    node.budgets().giveBackEnded();
    assertThat(nodes.row(app).reserved()).isGreaterThan(10);
    nodes.now = nodes.now.plusSeconds(60);
    node.budgets().giveBackEnded();
    assertThat(nodes.row(app).reserved()).isEqualTo(10);
    node.settling().settle(List.of(open.reservation().spent(9)));
    assertThat(nodes.row(app)).isEqualTo(new Row(9, 0, 0));
  }

  @Test
  void shutdownGivesBackTheRestAndWhatIsStillAskedForIsTakenExactly() throws Exception {
    Node node = nodes.node(settings(0.10, 1_000));
    granted(node, 500);
    node.budgets().destroy();
    assertThat(nodes.row(app).reserved()).isEqualTo(500);
    assertThat(nodes.counted(provider, Days.day(nodes.now))).isEqualTo(1);
    granted(node, 700);
    assertThat(nodes.row(app).reserved()).isEqualTo(1_200);
    assertThat(nodes.counted(provider, Days.day(nodes.now))).isEqualTo(2);
  }

  @Test
  void theEndOfTheDayEndsTheLeaseAndEachCallIsBookedOnItsOwnDay() throws Exception {
    nodes.now = nodes.now.truncatedTo(ChronoUnit.DAYS).plusSeconds(86_390);
    String yesterday = Days.day(nodes.now);
    Node node = nodes.node(settings(0.10, 1_000));
    Granted late = granted(node, 500);
    nodes.now = nodes.now.plusSeconds(10);
    Granted early = granted(node, 600);
    assertThat(nodes.row(app, yesterday).reserved()).isEqualTo(500);
    node.settling().settle(List.of(late.reservation().spent(50), early.reservation().spent(60)));
    node.budgets().destroy();
    assertThat(nodes.row(app, yesterday)).isEqualTo(new Row(50, 0, 0));
    assertThat(nodes.row(app)).isEqualTo(new Row(60, 0, 0));
  }

  @Test
  void aRefusedAppIsServedWhenItsBudgetIsRaisedAndOnTheNextDay() {
    Budgets poor = nodes.node(settings(0.001, 1_000)).budgets();
    assertThat(poor.reserve(app, provider, 900)).isInstanceOf(Granted.class);
    assertThat(poor.reserve(app, provider, 900)).isInstanceOf(NoBudget.class);
    assertThat(poor.isExhausted(app)).isTrue();
    Budgets raised = nodes.node(settings(0.002, 1_000)).budgets();
    assertThat(raised.reserve(app, provider, 900)).isInstanceOf(Granted.class);
    assertThat(raised.isExhausted(app)).isFalse();
    assertThat(poor.reserve(app, provider, 900)).isInstanceOf(NoBudget.class);
    nodes.now = nodes.now.plus(1, ChronoUnit.DAYS);
    assertThat(poor.isExhausted(app)).isFalse();
    assertThat(poor.reserve(app, provider, 900)).isInstanceOf(Granted.class);
  }

  @Test
  void aRefusedAppGetsWhatAnotherOneOnTheSameNodeDoesNotUse() {
    Node node = nodes.node(settings(5, 1_000));
    assertThat(node.budgets().reserve("idle" + app, provider, 1_000)).isInstanceOf(Granted.class);
    assertThat(nodes.row("server").reserved()).isGreaterThan(50_000);
    // The server has a dollar a day.
    assertThat(node.budgets().reserve(app, provider, 999_000)).isInstanceOf(Granted.class);
    assertThat(nodes.row("server").reserved()).isEqualTo(1_000_000);
  }
}
