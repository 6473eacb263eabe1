package app.quintet.apps.rebloom.insight;

/** A comparison whose worth depends on how many others were made. */
interface Measured {
  /** The mean difference in points, negative for lower. */
  double by();

  /** Probability of such a difference by accident, for this comparison alone. */
  double chance();

  /** Whether it is worth telling, after so many comparisons (Bonferroni). */
  boolean tells(int comparisons);

  /** 0–0.95; that two things go together never proves that one brings the other. */
  default double confidence(int comparisons) {
    return Math.min(0.95, 1 - Math.min(1, chance() * comparisons));
  }
}
