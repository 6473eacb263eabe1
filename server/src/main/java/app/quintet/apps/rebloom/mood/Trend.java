package app.quintet.apps.rebloom.mood;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of moods between two local days, both included.
 *
 * @param points only stretches in which something was noted, oldest first
 */
public record Trend(LocalDate from, LocalDate to, Bucket bucket, List<TrendPoint> points) {
  /**
   * One stretch; means of 1–10, rounded to two digits.
   *
   * @param start its first local day; a week begins on Monday
   * @param entries how many moods were noted
   * @param low the lowest mood in it, as high is the highest
   * @param anxiety null if it was never given, as are stress and energy
   */
  public record TrendPoint(
      LocalDate start,
      int entries,
      double mood,
      int low,
      int high,
      @Nullable Double anxiety,
      @Nullable Double stress,
      @Nullable Double energy) {}
}
