package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Plays conversations with people who react; the same seed plays the same conversations. */
final class Simulation {
  record Played(
      ScriptedUser user, ScenarioType place, Difficulty difficulty, Stage.Talk talk, long seed) {
    List<String> lines() {
      return talk.replies.stream().flatMap(r -> r.lines().stream()).map(Reply.Line::text).toList();
    }
  }

  final List<Played> played = new ArrayList<>();
  final List<Long> nanos = new ArrayList<>();

  /** Equal parts of all kinds of people, over all places and difficulties. */
  static Simulation of(int conversations, long seed) {
    Simulation simulation = new Simulation();
    Map<String, Set<Integer>> former = new HashMap<>();
    for (int i = 0; i < conversations; i++) {
      ScriptedUser user = ScriptedUser.values()[i % 5];
      ScenarioType place = ScenarioType.values()[i / 5 % 8];
      Difficulty difficulty = Difficulty.values()[i / 5 % 3];
      // One person of a kind comes back to a place, and what was said there before is known.
      Set<Integer> before = former.computeIfAbsent(user + "@" + place, x -> new LinkedHashSet<>());
      Stage.Talk talk = simulation.play(user, place, difficulty, Set.copyOf(before), seed + i);
      before.addAll(talk.state.memory().used());
      simulation.played.add(new Played(user, place, difficulty, talk, seed + i));
    }
    return simulation;
  }

  Stage.Talk play(
      ScriptedUser user,
      ScenarioType place,
      Difficulty difficulty,
      Set<Integer> former,
      long seed) {
    var scene = Stage.scene(place, difficulty, seed);
    var talk = new Stage.Talk(scene, former, seed);
    var random = new SplittableRandom(seed);
    int turns = 8 + random.nextInt(9);
    var speaker = user.new Speaker(scene, random);
    for (int turn = 0; turn < turns && !talk.state.left(); turn++) {
      String line =
          turn == 0
              ? speaker.opens()
              : speaker.replies(talk.replies.getLast(), talk.state.memory());
      boolean refused = user == ScriptedUser.TROLL && random.nextInt(9) == 0;
      long from = System.nanoTime();
      talk.say(line, refused);
      nanos.add(System.nanoTime() - from);
    }
    return talk;
  }

  List<String> lines(Difficulty difficulty) {
    return played.stream()
        .filter(p -> p.difficulty() == difficulty)
        .flatMap(p -> p.lines().stream())
        .toList();
  }

  double[] lengthShares() {
    return shares(played.stream().flatMap(p -> p.lines().stream()).toList());
  }

  /** Shares of the four lengths in per cent. */
  static double[] shares(List<String> lines) {
    double[] counts = new double[4];
    lines.forEach(l -> counts[LengthClass.of(l).ordinal()]++);
    double all = Math.max(1, Arrays.stream(counts).sum());
    return Arrays.stream(counts).map(c -> 100 * c / all).toArray();
  }

  Map<Difficulty, Double> asking() {
    Map<Difficulty, Double> shares = new EnumMap<>(Difficulty.class);
    for (Difficulty d : Difficulty.values()) {
      List<String> lines = lines(d);
      double asks = lines.stream().filter(l -> l.contains("?")).count();
      shares.put(d, 100 * asks / lines.size());
    }
    return shares;
  }

  double millisAt(double quantile) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get((int) Math.floor(quantile * (sorted.size() - 1))) / 1e6;
  }
}
