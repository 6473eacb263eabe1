package app.quintet.platform.media.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A while in which nobody asks what has just failed, since each try may cost its whole time limit.
 * After it one is let through; the others follow once that one had an answer.
 */
final class Rest {
  private static final long NONE = 0;
  private final long nanos;
  private final AtomicLong until = new AtomicLong(NONE);

  Rest(Duration length) {
    nanos = length.toNanos();
  }

  /** Whether the caller may ask now. */
  boolean mayAsk() {
    long end = until.get();
    return end == NONE || System.nanoTime() - end >= 0 && until.compareAndSet(end, end());
  }

  /** Whether nobody is to ask now. */
  boolean on() {
    long end = until.get();
    return end != NONE && System.nanoTime() - end < 0;
  }

  /** It failed just now. */
  void begin() {
    until.set(end());
  }

  /** It answered just now. */
  void over() {
    until.set(NONE);
  }

  // Never NONE, whatever the machine's clock counts from.
  private long end() {
    return System.nanoTime() + nanos | 1;
  }
}
