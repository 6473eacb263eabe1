package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.exercise.ExerciseRun;
import app.quintet.apps.rebloom.insight.Comparisons.Sides;
import app.quintet.apps.rebloom.insight.Comparisons.Subject;
import app.quintet.apps.rebloom.insight.Finding.Kind;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import app.quintet.apps.rebloom.mood.MoodEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goes with exercises: what people say about each, and the moods around it. */
record RunFindings(List<ExerciseRun> runs, List<MoodEntry> moods, Comparisons comparisons) {
  /** A mood so long before a run is the one it began with; as long after it, the one it left. */
  private static final Duration AROUND = Duration.ofHours(3);

  /** From this mean of five on, somebody says that it helps. */
  private static final double HELPFUL = 4;

  /** Moods on both sides of a run. */
  private record Pair(ExerciseRun run, MoodEntry before, MoodEntry after) {
    int change() {
      return after.mood() - before.mood();
    }
  }

  void compare() {
    byExercise()
        .forEach(
            (exercise, all) -> {
              List<Pair> pairs = all.stream().map(this::around).filter(Objects::nonNull).toList();
              if (pairs.size() >= Difference.FEWEST) {
                comparisons.add(
                    Change.of(pairs.stream().map(Pair::change).toList()),
                    Sides.helping(
                        InsightType.PATTERN, Kind.LOWER_AFTER_EXERCISE, Kind.HIGHER_AFTER_EXERCISE),
                    new Subject("run/" + exercise, Map.of("exercise", exercise), pairs.size()),
                    evidence(pairs));
              }
            });
  }

  /** Exercises that somebody says helped, without comparing. */
  List<Finding> rated() {
    List<Finding> rated = new ArrayList<>();
    byExercise()
        .forEach(
            (exercise, all) -> {
              List<ExerciseRun> said = all.stream().filter(r -> r.helped() != null).toList();
              List<Integer> figures =
                  said.stream().map(ExerciseRun::helped).filter(Objects::nonNull).toList();
              double mean = Difference.mean(figures);
              if (figures.size() >= Difference.FEWEST && mean >= HELPFUL) {
                rated.add(rated(exercise, said, figures, mean));
              }
            });
    return rated;
  }

  /** Its confidence is the share of times that were said to help. */
  private static Finding rated(
      String exercise, List<ExerciseRun> said, List<Integer> figures, double mean) {
    long good = figures.stream().filter(f -> f >= HELPFUL).count();
    return new Finding(
        InsightType.HELPED,
        Kind.RATED_EXERCISE,
        "rated/" + exercise,
        Map.of("exercise", exercise, "mean", Comparisons.points(mean), "times", said.size()),
        Math.min(0.95, good / (double) figures.size()),
        null,
        Evidence.ofRuns(said.stream().map(ExerciseRun::id).toList(), List.of()));
  }

  private Map<String, List<ExerciseRun>> byExercise() {
    return runs.stream()
        .collect(Collectors.groupingBy(ExerciseRun::exercise, TreeMap::new, Collectors.toList()));
  }

  private @Nullable Pair around(ExerciseRun run) {
    Instant at = run.recordedAt();
    MoodEntry before = null;
    MoodEntry after = null;
    // Newest first: the last one seen after the run is the nearest, as is the first one before it.
    for (MoodEntry mood : moods) {
      Instant told = mood.recordedAt();
      if (told.isAfter(at) && !told.isAfter(at.plus(AROUND))) {
        after = mood;
      } else if (!told.isAfter(at)) {
        before = told.isBefore(at.minus(AROUND)) ? null : mood;
        break;
      }
    }
    return before == null || after == null ? null : new Pair(run, before, after);
  }

  private static Evidence evidence(List<Pair> pairs) {
    List<UUID> moods = new ArrayList<>();
    pairs.forEach(p -> moods.addAll(List.of(p.after().id(), p.before().id())));
    return Evidence.ofRuns(pairs.stream().map(p -> p.run().id()).toList(), moods);
  }
}
