package app.quintet.platform.api;

/** Counts against limits; shared between nodes where there are several. */
public interface RateLimiter {
  /**
   * Takes one from the bucket of this key or throws {@code Problem.rateLimited}; does nothing while
   * {@code QUINTET_RATE_LIMITS=off}.
   *
   * @param key whom to count: a person's id, an address
   */
  void take(Limit limit, String key);
}
