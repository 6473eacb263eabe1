package app.quintet.apps.flirtcraft.reward;

/**
 * Where somebody stands: level n needs 100·n·(n−1)/2 points in all (specification, Progress).
 *
 * @param toNext points still missing to the next level
 */
public record Level(int number, long from, long toNext) {
  /** The level of so many points; 1 at the start. */
  public static Level of(long points) {
    int n = 1;
    while (points >= needs(n + 1)) {
      n++;
    }
    return new Level(n, needs(n), needs(n + 1) - points);
  }

  /** The points level n needs. */
  public static long needs(int n) {
    return 100L * n * (n - 1) / 2;
  }
}
