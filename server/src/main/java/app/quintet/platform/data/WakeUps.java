package app.quintet.platform.data;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what another thread or node finishes, without holding a database connection: whoever
 * finishes it wakes those who wait on every node.
 */
public final class WakeUps {
  private final Signals signals;
  private final String channel;
  private final ConcurrentHashMap<UUID, Set<CountDownLatch>> waiting = new ConcurrentHashMap<>();

  /** One for each kind of thing that is waited for; the channel as in {@link Signals}. */
  public WakeUps(Signals signals, String channel) {
    this.signals = signals;
    this.channel = channel;
    signals.listen(channel, payload -> open(UUID.fromString(payload)), this::openAll);
  }

  /** Within the transaction that finishes what is waited for under this key. */
  public void wake(UUID key) {
    signals.send(channel, key.toString());
  }

  /**
   * What the look finds, or null if it did not come in time. Must be called outside any
   * transaction; looks again after each waking.
   */
  public <T> @Nullable T await(UUID key, Duration atMost, Supplier<Optional<T>> look) {
    long until = System.nanoTime() + atMost.toNanos();
    while (true) {
      var latch = new CountDownLatch(1);
      Set<CountDownLatch> latches = join(key, latch);
      try {
        // Asked after joining: what came before is seen, what comes after wakes us.
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
        long left = until - System.nanoTime();
        if (left <= 0 || !latch.await(left, TimeUnit.NANOSECONDS)) {
          return null;
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return null;
      } finally {
        latches.remove(latch);
        waiting.computeIfPresent(key, (id, set) -> set.isEmpty() ? null : set);
      }
    }
  }

  private Set<CountDownLatch> join(UUID key, CountDownLatch latch) {
    return waiting.compute(
        key,
        (id, set) -> {
          Set<CountDownLatch> all = set == null ? ConcurrentHashMap.newKeySet() : set;
          all.add(latch);
          return all;
        });
  }

  private void open(UUID key) {
    Set<CountDownLatch> latches = waiting.get(key);
    if (latches != null) {
      latches.forEach(CountDownLatch::countDown);
    }
  }

  private void openAll() {
    waiting.values().forEach(latches -> latches.forEach(CountDownLatch::countDown));
  }
}
