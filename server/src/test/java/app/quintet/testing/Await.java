package app.quintet.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for something another thread does, by asking again; fails when it never comes. */
public final class Await {
  private static final Duration MOST = Duration.ofSeconds(20);

  private Await() {}

  /** Until the condition holds, 20 seconds at most. */
  public static void until(String what, BooleanSupplier condition) {
    value(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
  }

  /** Until the supplier gives something, 20 seconds at most. */
  public static <T> T value(String what, Supplier<@Nullable T> supplier) {
    return value(what, MOST, supplier);
  }

  /** Until the supplier gives something, for as long as said at most. */
  public static <T> T value(String what, Duration atMost, Supplier<@Nullable T> supplier) {
    long end = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < end) {
      T found = supplier.get();
      if (found != null) {
        return found;
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting for " + what, e);
      }
    }
    throw new AssertionError("waited " + atMost.toSeconds() + " seconds in vain for " + what);
  }
}
