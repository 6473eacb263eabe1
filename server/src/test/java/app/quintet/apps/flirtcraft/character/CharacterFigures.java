package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** The figures of {@code ./quintet bench character}: what was asked for and what came out. */
final class CharacterFigures {
  private CharacterFigures() {}

  /**
   * Plays and prints.
   *
   * @param args how many conversations (200), the seed (4711), how many for the facts (500)
   */
  public static void main(String[] args) {
    int conversations = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 4_711;
    int facts = args.length > 2 ? Integer.parseInt(args[2]) : 500;
    // The machine warms up on another seed, so that the times are those of a running server.
    Simulation.of(30, seed + 1_000_000);
    Simulation simulation = Simulation.of(conversations, seed);
    population(simulation);
    difficulties(simulation);
    System.out.printf(
        Locale.ROOT,
        "typos (1-2)                      %.2f %% of %d messages polished%n",
        typos(20_000),
        20_000);
    System.out.printf(
        "sentences of 6+ words twice in ten conversations of one place (0)   %d%n",
        repetitions(seed).size());
    List<String> contradicted = Contradictions.in(facts, 10_000);
    System.out.printf(
        "facts contradicted in %d conversations of 30-40 turns (0)   %d%n",
        facts, contradicted.size());
    contradicted.stream().limit(10).forEach(c -> System.out.println("  " + c));
    System.exit(0);
  }

  private static void population(Simulation simulation) {
    long messages = simulation.played.stream().mapToLong(p -> p.lines().size()).sum();
    System.out.printf("%d conversations, %d messages%n", simulation.played.size(), messages);
    double[] s = simulation.lengthShares();
    print("lengths 1-5/6-20/21-50/>50 (30/35/25/10, 6 off at most)", s);
    System.out.printf(
        Locale.ROOT,
        "reply computed (p95 <= 60 ms)    p50 %.1f ms, p95 %.1f ms, max %.1f ms%n",
        simulation.millisAt(0.5),
        simulation.millisAt(0.95),
        simulation.millisAt(1));
    long references =
        simulation.played.stream()
            .flatMap(p -> p.talk().replies.stream())
            .filter(r -> r.reference() != null)
            .count();
    System.out.printf(
        Locale.ROOT,
        "context references               %.1f a conversation%n",
        references / (double) simulation.played.size());
  }

  private static void difficulties(Simulation simulation) {
    String[] asked = {">= 60", "20-40", "<= 10"};
    String[] delays = {"1-2 s", "2-3 s", "3-4 s"};
    for (Difficulty d : Difficulty.values()) {
      System.out.printf(
          Locale.ROOT,
          "%-7s asks back (%s)    %.1f %%%n",
          d.wire(),
          asked[d.ordinal()],
          simulation.asking().get(d));
      print("        lengths", Simulation.shares(simulation.lines(d)));
      List<Long> waits = waits(simulation, d);
      System.out.printf(
          "        first delay (%s, up to 2 s more over 20 words)   p5 %d, p50 %d, p95 %d ms%n",
          delays[d.ordinal()], at(waits, 0.05), at(waits, 0.5), at(waits, 0.95));
      for (ScriptedUser user : ScriptedUser.values()) {
        var mine =
            simulation.played.stream()
                .filter(p -> p.difficulty() == d && p.user() == user)
                .toList();
        long left = mine.stream().filter(p -> p.talk().state.left()).count();
        double level =
            mine.stream().mapToInt(p -> p.talk().state.level()).average().orElse(Double.NaN);
        System.out.printf(
            Locale.ROOT,
            "        %-10s left by the character %d of %d, interest at the end %.0f%n",
            user.wire(),
            left,
            mine.size(),
            level);
      }
    }
  }

  private static List<Long> waits(Simulation simulation, Difficulty d) {
    List<Long> waits = new ArrayList<>();
    for (var p : simulation.played) {
      for (int i = 0; p.difficulty() == d && i < p.talk().replies.size(); i++) {
        waits.add(Pacing.plan(d, p.talk().replies.get(i), p.seed(), 2 * i, 1).first().toMillis());
      }
    }
    return waits.stream().sorted().toList();
  }

  private static long at(List<Long> sorted, double quantile) {
    return sorted.isEmpty() ? 0 : sorted.get((int) (quantile * (sorted.size() - 1)));
  }

  /** Share of messages with a slip, counted where it is made. */
  static double typos(int all) {
    var scene = Stage.scene(ScenarioType.PARK, Difficulty.GREEN, 5);
    var fresh = EngagementState.fresh(Difficulty.GREEN);
    var turn = new CharacterTurn(scene, List.of(), List.of("hi"), fresh, false, Set.of(), 5);
    var heard = Stage.ENGINE.hear(turn);
    int slips = 0;
    for (int i = 0; i < all; i++) {
      String text = "these seven ordinary words never change here";
      String polished =
          Polish.polish(text, heard, new SplittableRandom(i)).toLowerCase(Locale.ROOT);
      for (String word : text.split(" ")) {
        if (!polished.contains(word)) {
          slips++;
          break;
        }
      }
    }
    return 100.0 * slips / all;
  }

  /** Sentences of six words or more that came twice in ten conversations of one place. */
  static List<String> repetitions(long seed) {
    List<String> twice = new ArrayList<>();
    Simulation simulation = new Simulation();
    for (ScenarioType place : ScenarioType.values()) {
      Set<Integer> former = new HashSet<>();
      Set<Integer> said = new HashSet<>();
      for (int i = 0; i < 10; i++) {
        var user = i % 2 == 0 ? ScriptedUser.THOUGHTFUL : ScriptedUser.AVERAGE;
        var difficulty = Difficulty.values()[i % 3];
        var talk = simulation.play(user, place, difficulty, Set.copyOf(former), seed + 90 + i);
        former.addAll(talk.state.memory().used());
        for (Reply reply : talk.replies) {
          for (Reply.Line line : reply.lines()) {
            for (String sentence : Sentences.of(line.text())) {
              boolean long_ = LengthClass.words(sentence) >= Sentences.REMEMBERED_FROM_WORDS;
              if (long_ && !said.add(Sentences.hash(sentence))) {
                twice.add(place.wire() + ": " + sentence);
              }
            }
          }
        }
      }
    }
    return twice;
  }

  private static void print(String what, double[] s) {
    System.out.printf(
        Locale.ROOT, "%s   %.1f / %.1f / %.1f / %.1f %%%n", what, s[0], s[1], s[2], s[3]);
  }
}
