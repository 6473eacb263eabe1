package app.quintet.apps.twotruths;

import app.quintet.platform.data.Tx;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Counts how far recordings, challenges and watchers come (specification, Rules: Measured). What is
 * counted names nobody; it counts once the transaction it belongs to has committed.
 *
 * <p>Rates are quotients of two counts: uploads {@code arrived/announced}, recordings {@code
 * ready/arrived}, merges {@code merged/asked}, guesses {@code guessed/viewed}.
 */
@Component
public class Funnel {
  private final Tx tx;
  private final MeterRegistry meters;

  Funnel(Tx tx, MeterRegistry meters) {
    this.tx = tx;
    this.meters = meters;
  }

  /** What becomes of a recording: {@code twotruths_recordings}. */
  public enum Recording {
    ANNOUNCED,
    ARRIVED,
    READY,
    REFUSED
  }

  /** What becomes of a challenge: {@code twotruths_challenges}. */
  public enum Processed {
    ASKED,
    MERGED,
    PUBLISHED,
    HELD,
    REJECTED,
    FAILED,
    CANCELED
  }

  /** What watchers do, once for each person and challenge: {@code twotruths_watching}. */
  public enum Watching {
    VIEWED,
    GUESSED
  }

  /** Counts a recording's step. */
  public void count(Recording outcome) {
    count("twotruths_recordings", outcome);
  }

  /** Counts a challenge's step. */
  public void count(Processed outcome) {
    count("twotruths_challenges", outcome);
  }

  /** Counts what a watcher did. */
  public void count(Watching outcome) {
    count("twotruths_watching", outcome);
  }

  private void count(String meter, Enum<?> outcome) {
    String tag = outcome.name().toLowerCase(Locale.ROOT);
    tx.afterCommit(() -> meters.counter(meter, "outcome", tag).increment());
  }
}
