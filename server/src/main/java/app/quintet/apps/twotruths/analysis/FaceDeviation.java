package app.quintet.apps.twotruths.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one recording's expressions lie from the same person's others, in standard deviations of
 * those others, −9–9. Entertainment, and no lie detector.
 */
public record FaceDeviation(
    double happiness,
    double sadness,
    double anger,
    double fear,
    double surprise,
    double disgust,
    double neutral) {
  /** Points on either side below which a spread means nothing, so that we abstain. */
  static final int ENOUGH = 15;

  /** A face seen with less certainty is left out. */
  private static final double SEEN = 0.5;

  /** What the measurement itself cannot tell apart. */
  private static final double LEAST_SPREAD = 0.05;

  /** Compares; empty, an abstention, when either side has too few moments with a face. */
  public static Optional<FaceDeviation> of(FaceTimeline one, List<FaceTimeline> others) {
    List<double[]> own = seen(Stream.of(one));
    List<double[]> rest = seen(others.stream());
    if (own.size() < ENOUGH || rest.size() < ENOUGH) {
      return Optional.empty();
    }
    double[] apart = new double[FaceTimeline.EXPRESSIONS];
    for (int i = 0; i < apart.length; i++) {
      double there = mean(rest, i);
      int at = i;
      double squares = rest.stream().mapToDouble(p -> (p[at] - there) * (p[at] - there)).sum();
      double spread = Math.max(LEAST_SPREAD, Math.sqrt(squares / (rest.size() - 1)));
      apart[i] = Math.clamp((mean(own, i) - there) / spread, -9, 9);
    }
    return Optional.of(
        new FaceDeviation(apart[0], apart[1], apart[2], apart[3], apart[4], apart[5], apart[6]));
  }

  private static double mean(List<double[]> points, int expression) {
    return points.stream().mapToDouble(p -> p[expression]).average().orElseThrow();
  }

  private static List<double[]> seen(Stream<FaceTimeline> timelines) {
    Stream<FaceTimeline.@Nullable Moment> all =
        timelines.flatMap(t -> t.points() == null ? Stream.of() : t.points().stream());
    return all.filter(p -> p != null && p.confidence() != null && p.confidence() >= SEEN)
        .map(p -> p == null ? new double[FaceTimeline.EXPRESSIONS] : p.shares())
        .toList();
  }
}
