package app.quintet.apps.rebloom.insight;

import java.util.List;

/**
 * Two groups of figures compared: Welch's t (1947) with its chance from a normal distribution, and
 * Cohen's d with pooled spread. With five to a group the normal is a little generous, which the
 * thresholds below and the correction for many comparisons make up for.
 *
 * @param n how many are in the smaller group
 * @param by mean of the first minus mean of the second, on the scale of the figures
 * @param effect Cohen's d
 * @param chance two-sided probability of such a difference by accident
 */
record Difference(int n, double by, double effect, double chance) implements Measured {
  /** Fewer in either group say nothing. */
  static final int FEWEST = 5;

  /**
   * Points on a scale of ten below which nothing is told: a tenth of the scale is the least that
   * people notice in studies of such scales (IMMPACT; Dworkin et al. 2008).
   */
  static final double POINTS = 1;

  /** Cohen's medium effect; less is not worth telling somebody about their life. */
  static final double EFFECT = 0.5;

  /** The chance of being wrong that is accepted over all comparisons of one look. */
  static final double CHANCE = 0.05;

  static Difference between(List<Integer> first, List<Integer> second) {
    double a = mean(first);
    double b = mean(second);
    double va = variance(first, a);
    double vb = variance(second, b);
    int n = Math.min(first.size(), second.size());
    // Scales are whole numbers: no spread at all still hides half a step.
    double error = Math.sqrt(Math.max(va, 0.1) / first.size() + Math.max(vb, 0.1) / second.size());
    double pooled = Math.sqrt(Math.max((va + vb) / 2, 0.1));
    return new Difference(n, a - b, (a - b) / pooled, chance(Math.abs(a - b) / error));
  }

  @Override
  public boolean tells(int comparisons) {
    return n >= FEWEST
        && Math.abs(by) >= POINTS
        && Math.abs(effect) >= EFFECT
        && chance * comparisons <= CHANCE;
  }

  static double mean(List<Integer> figures) {
    return figures.stream().mapToInt(Integer::intValue).average().orElse(0);
  }

  static double variance(List<Integer> figures, double mean) {
    if (figures.size() < 2) {
      return 0;
    }
    double sum = figures.stream().mapToDouble(f -> (f - mean) * (f - mean)).sum();
    return sum / (figures.size() - 1);
  }

  /** Two-sided tail of the normal distribution (Abramowitz and Stegun 7.1.26, error < 1.5e-7). */
  private static double chance(double z) {
    double x = z / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double poly =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return poly * Math.exp(-x * x);
  }
}
