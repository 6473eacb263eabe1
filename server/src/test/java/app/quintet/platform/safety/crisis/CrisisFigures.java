package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.crisis.Figures.Judged;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of {@code ./quintet bench crisis}; prints counts and rates, never a sentence. */
final class CrisisFigures {
  private static final Path HELD = Path.of("src/test/resources/safety/held");

  /** The sets in use; those before them have become training sentences. */
  static final List<String> SETS = List.of("crisis-held3.tsv", "crisis-held4.tsv");

  private static final int ROUNDS = 300;

  private CrisisFigures() {}

  static List<Judged> judged(CrisisAssessment assessment, String set) {
    return Labelled.held(HELD.resolve(set)).stream()
        .map(s -> new Judged(s, assessment.assess(s.text())))
        .toList();
  }

  /** Milliseconds of 300 assessments of this many characters, none of them seen before, sorted. */
  static double[] times(CrisisAssessment assessment, int characters) {
    List<String> words =
        Labelled.training().stream()
            .filter(s -> s.language().equals("en"))
            .flatMap(s -> Arrays.stream(s.text().split(" ")))
            .toList();
    double[] times = new double[ROUNDS];
    for (int round = -30; round < ROUNDS; round++) {
      int from = (round + 30) * 37;
      String text =
          IntStream.range(0, characters / 3)
              .mapToObj(i -> words.get((from + i * 7) % words.size()))
              .collect(Collectors.joining(" "));
      String cut = text.substring(0, Math.min(characters, text.length()));
      long start = System.nanoTime();
      assessment.assess(cut);
      if (round >= 0) {
        times[round] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  public static void main(String[] arguments) {
    try (Vectors vectors = new Vectors()) {
      CrisisAssessment assessment = new CrisisAssessment(vectors);
      System.out.println("Held-back sentences, flagged high or above (95 % intervals)\n");
      for (String set : SETS) {
        System.out.println(set + "\n" + Figures.tables(judged(assessment, set)));
      }
      for (int characters : new int[] {80, 400, 2_000}) {
        double[] times = times(assessment, characters);
        System.out.printf(
            Locale.ROOT,
            "%,5d characters: p50 %.1f ms, p95 %.1f ms (phrases and classifier)%n",
            characters,
            times[ROUNDS / 2],
            times[ROUNDS * 95 / 100]);
      }
    }
  }
}
