package app.quintet.apps.rebloom.insight;

import java.util.List;

/**
 * How figures of the same occasions changed from before to after: Student's paired t (1908), exact
 * for small numbers. That the corrected chance is at most five per cent is the same as saying that
 * the equally corrected interval around the mean change leaves out zero.
 *
 * @param n pairs
 * @param by mean of after minus before, in points
 * @param chance two-sided probability of such a change by accident
 */
record Change(int n, double by, double chance) implements Measured {

  static Change of(List<Integer> changes) {
    int n = changes.size();
    double mean = Difference.mean(changes);
    // Scales are whole numbers: no spread at all still hides half a step.
    double spread = Math.max(Difference.variance(changes, mean), 0.1);
    double t = Math.abs(mean) / Math.sqrt(spread / Math.max(1, n));
    return new Change(n, mean, n < 2 ? 1 : tails(t, n - 1));
  }

  @Override
  public boolean tells(int comparisons) {
    return n >= Difference.FEWEST
        && Math.abs(by) >= Difference.POINTS
        && chance * comparisons <= Difference.CHANCE;
  }

  /** Both tails of Student's distribution (Abramowitz and Stegun 26.7.3 and 26.7.4). */
  static double tails(double t, int freedom) {
    double angle = Math.atan(t / Math.sqrt(freedom));
    double cosine = Math.cos(angle);
    boolean odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
      term *= cosine * cosine * (k - 1) / k;
      sum += term;
    }
    double within = odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    return Math.clamp(1 - within, 0.0, 1.0);
  }
}
