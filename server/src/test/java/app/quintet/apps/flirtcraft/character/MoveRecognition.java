package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well moves are recognised on a set of labelled lines. It keeps counts only: nobody can read
 * out of it which line of the held ones went wrong.
 */
final class MoveRecognition {
  private static final CharacterContext CONTEXT =
      Stage.scene(ScenarioType.COFFEE_SHOP, Difficulty.GREEN, 1).context();

  private final Map<Kind, Map<Kind, Integer>> answered = new EnumMap<>(Kind.class);
  private final List<Long> nanos = new ArrayList<>();
  private int right;
  private int all;
  private int within;

  /** The figures of the server's own model. */
  static MoveRecognition of(List<LabelledLine> lines) {
    return of(Stage.UNDERSTANDING, lines);
  }

  static MoveRecognition of(Understanding understanding, List<LabelledLine> lines) {
    MoveRecognition figures = new MoveRecognition();
    lines.forEach(line -> figures.add(understanding, line));
    return figures;
  }

  void add(Understanding understanding, LabelledLine line) {
    long from = System.nanoTime();
    UserMove move = understanding.understand(line.line(), line.said(), "", CONTEXT);
    nanos.add(System.nanoTime() - from);
    // An answer that a careful human would also give counts as the line's kind.
    Kind answer = line.right(move.kind()) ? line.kind() : move.kind();
    answered
        .computeIfAbsent(line.kind(), k -> new EnumMap<>(Kind.class))
        .merge(answer, 1, Integer::sum);
    all++;
    right += answer == line.kind() ? 1 : 0;
    within += move.has(line.kind()) || line.right(move.kind()) ? 1 : 0;
  }

  /** The share of lines whose main move is right, 0 to 1. */
  double accuracy() {
    return right / (double) all;
  }

  /** The mean of the kinds' recalls, 0 to 1: a rare kind weighs as much as a common one. */
  double macro() {
    return answered.keySet().stream().mapToDouble(this::recall).average().orElse(0);
  }

  double recall(Kind kind) {
    Map<Kind, Integer> row = answered.getOrDefault(kind, Map.of());
    int sum = row.values().stream().mapToInt(Integer::intValue).sum();
    return sum == 0 ? 1 : row.getOrDefault(kind, 0) / (double) sum;
  }

  /** The share of the answers with this kind that are right; 1 when there is none. */
  double precision(Kind kind) {
    int sum = answered.values().stream().mapToInt(row -> row.getOrDefault(kind, 0)).sum();
    int hits = answered.getOrDefault(kind, Map.of()).getOrDefault(kind, 0);
    return sum == 0 ? 1 : hits / (double) sum;
  }

  double millisAt(double quantile) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[(int) Math.floor(quantile * (sorted.length - 1))] / 1e6;
  }

  /** All figures: totals, a row to each kind with what it was taken for, and times. */
  String table(String name) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%s: %d of %d lines, top-1 %.1f %%, macro %.1f %%, right kind among all moves %.1f %%,"
                + " p50 %.1f ms, p95 %.1f ms%n",
            name,
            right,
            all,
            100 * accuracy(),
            100 * macro(),
            100.0 * within / all,
            millisAt(0.5),
            millisAt(0.95)));
    for (Kind kind : Kind.values()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-20s recall %3.0f %%  precision %3.0f %%  %s%n",
              kind.wire(),
              100 * recall(kind),
              100 * precision(kind),
              confused(kind)));
    }
    return out.toString();
  }

  private String confused(Kind kind) {
    Map<Kind, Integer> row = answered.getOrDefault(kind, Map.of());
    return String.join(
        ", ",
        Arrays.stream(Kind.values())
            .filter(k -> k != kind && row.containsKey(k))
            .map(k -> k.wire() + " " + row.get(k))
            .toList());
  }

  /** The whole report on the lines held back. */
  static String report() {
    return of(LabelledLine.held()).table("held-back lines");
  }
}
