package app.quintet.platform.billing;

import java.time.LocalDate;
import java.util.UUID;

/** Counts what plans limit. */
public interface Metering {
  /**
   * Takes one, as part of the current transaction if there is one: what rolls back was not used.
   * Atomic, whatever happens at the same time. 429 {@code DAILY_LIMIT_REACHED} with {@code limit},
   * {@code resets_at} and the {@code feature} that would give more when nothing is left.
   *
   * @param key of the use, at most 100 characters: the same key again is the same use
   * @return the person's local day on which it counts
   */
  LocalDate take(UUID person, Meter meter, String key);

  /** 429 as above when nothing is left; takes nothing, so it promises nothing. */
  void require(UUID person, Meter meter);

  /** How much is left now; {@link Meter#UNLIMITED} without a limit. */
  int left(UUID person, Meter meter);
}
