package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the specification asks of the whole population, over 200 seeded conversations. */
class SimulationTests {
  private static Simulation simulation;

  @BeforeAll
  static void play() {
    Stage.UNDERSTANDING.understand(
        "I was somewhere near that odd building?",
        "",
        "",
        Stage.scene(ScenarioType.BAR, Difficulty.RED, 1).context());
    simulation = Simulation.of(200, 4_711);
    print();
  }

  @Test
  void lengthsFollowTheDistribution() {
    double[] shares = simulation.lengthShares();
    double[] wanted = {30, 35, 25, 10};
    for (int i = 0; i < 4; i++) {
      assertThat(shares[i]).as(LengthClass.values()[i].name()).isCloseTo(wanted[i], within(6.0));
    }
  }

  @Test
  void redLeansShortAndGreenLong() {
    assertThat(meanWords(Difficulty.RED)).isLessThan(meanWords(Difficulty.YELLOW));
    assertThat(meanWords(Difficulty.YELLOW)).isLessThan(meanWords(Difficulty.GREEN));
  }

  @Test
  void charactersAskBackAsOftenAsTheirDifficultySays() {
    Map<Difficulty, Double> asks = simulation.asking();
    assertThat(asks.get(Difficulty.GREEN)).isGreaterThanOrEqualTo(60);
    assertThat(asks.get(Difficulty.YELLOW)).isBetween(20.0, 40.0);
    assertThat(asks.get(Difficulty.RED)).isLessThanOrEqualTo(10);
  }

  @Test
  void noLongSentenceComesTwiceInTenConversationsOfOnePlace() {
    assertThat(CharacterFigures.repetitions(4_711)).isEmpty();
  }

  @Test
  void typosStayRare() {
    assertThat(CharacterFigures.typos(20_000)).isBetween(1.0, 2.0);
  }

  @Test
  void boredRedCharactersLeaveAndThoughtfulPeopleAreNotLeft() {
    long left = count(ScriptedUser.CARELESS, Difficulty.RED, true);
    assertThat(left).isPositive();
    assertThat(count(ScriptedUser.THOUGHTFUL, Difficulty.GREEN, true)).isZero();
    assertThat(count(ScriptedUser.THOUGHTFUL, Difficulty.YELLOW, true)).isZero();
  }

  @Test
  void thoughtfulPeopleEndWarmerThanCarelessOnes() {
    for (Difficulty d : Difficulty.values()) {
      assertThat(level(ScriptedUser.THOUGHTFUL, d)).isGreaterThan(level(ScriptedUser.AVERAGE, d));
      assertThat(level(ScriptedUser.AVERAGE, d)).isGreaterThan(level(ScriptedUser.CARELESS, d));
    }
  }

  @Test
  void charactersUseTheSceneTheyStandIn() {
    long used =
        simulation.played.stream()
            .flatMap(p -> p.talk().replies.stream())
            .filter(r -> r.reference() != null)
            .count();
    long all = simulation.played.stream().mapToLong(p -> p.talk().replies.size()).sum();
    assertThat(100.0 * used / all).isGreaterThan(25);
  }

  private static double meanWords(Difficulty d) {
    return simulation.played.stream()
        .filter(p -> p.difficulty() == d)
        .flatMap(p -> p.lines().stream())
        .mapToInt(LengthClass::words)
        .average()
        .orElseThrow();
  }

  private static double level(ScriptedUser user, Difficulty d) {
    return simulation.played.stream()
        .filter(p -> p.user() == user && p.difficulty() == d)
        .mapToInt(p -> p.talk().state.level())
        .average()
        .orElseThrow();
  }

  private static long count(ScriptedUser user, Difficulty d, boolean left) {
    return simulation.played.stream()
        .filter(p -> p.user() == user && p.difficulty() == d && p.talk().state.left() == left)
        .count();
  }

  private static void print() {
    double[] s = simulation.lengthShares();
    long messages = simulation.played.stream().mapToLong(p -> p.lines().size()).sum();
    System.out.printf("%nconversations %d, messages %d%n", simulation.played.size(), messages);
    System.out.printf(
        "lengths 1-5/6-20/21-50/>50: %.1f / %.1f / %.1f / %.1f %%%n", s[0], s[1], s[2], s[3]);
    Map<Difficulty, double[]> rows = new TreeMap<>();
    for (Difficulty d : Difficulty.values()) {
      double[] counts = new double[4];
      simulation.played.stream()
          .filter(p -> p.difficulty() == d)
          .flatMap(p -> p.lines().stream())
          .forEach(l -> counts[LengthClass.of(l).ordinal()]++);
      double all = IntStream.range(0, 4).mapToDouble(i -> counts[i]).sum();
      rows.put(d, counts);
      long left =
          simulation.played.stream()
              .filter(p -> p.difficulty() == d && p.talk().state.left())
              .count();
      System.out.printf(
          "%-7s lengths %.0f/%.0f/%.0f/%.0f  asks %.1f %%  mean words %.1f  left %d  final level"
              + " t/a/c %.0f/%.0f/%.0f%n",
          d,
          100 * counts[0] / all,
          100 * counts[1] / all,
          100 * counts[2] / all,
          100 * counts[3] / all,
          simulation.asking().get(d),
          meanWords(d),
          left,
          level(ScriptedUser.THOUGHTFUL, d),
          level(ScriptedUser.AVERAGE, d),
          level(ScriptedUser.CARELESS, d));
    }
    long twice =
        simulation.played.stream()
            .flatMap(p -> p.talk().replies.stream())
            .filter(r -> r.lines().size() > 1)
            .count();
    System.out.printf("two in a row: %.1f %% of replies%n", 100.0 * twice / messages);
    long references =
        simulation.played.stream()
            .flatMap(p -> p.talk().replies.stream())
            .filter(r -> r.reference() != null)
            .count();
    System.out.printf("context references: %d%n", references);
    System.out.printf(
        "reply computed p50 %.1f ms, p95 %.1f ms, max %.1f ms%n%n",
        simulation.millisAt(0.5), simulation.millisAt(0.95), simulation.millisAt(1));
  }
}
