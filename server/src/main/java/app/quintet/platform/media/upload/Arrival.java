package app.quintet.platform.media.upload;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One request that brings bytes of an upload, for others that must not overtake it. */
public final class Arrival {
  static final Duration LOOK = Duration.ofMillis(10);

  /**
   * A connection that says nothing for so many looks (200 ms) has nothing more on its way. Looks
   * and not a clock: on a machine with too much to do both sides lose their turns alike.
   */
  static final int LOOKS = 20;

  private static final long BUSY = 0;

  private final UUID upload;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile @Nullable UUID person;
  private volatile long waiting = BUSY;
  private long reads;

  Arrival(UUID upload) {
    this.upload = upload;
  }

  /** Whether it brings bytes of this upload. */
  public boolean is(UUID other) {
    return upload.equals(other);
  }

  UUID upload() {
    return upload;
  }

  /** Whose it is, as soon as that is known. */
  void by(UUID sender) {
    person = sender;
  }

  /** Whether somebody may have to wait for it: what is a stranger's changes nothing for them. */
  boolean concerns(UUID asking) {
    UUID sender = person;
    return sender == null || sender.equals(asking);
  }

  /** It waits for its client from now on. */
  void listens() {
    waiting = ++reads;
  }

  /** It has heard from its client. */
  void hears() {
    waiting = BUSY;
  }

  /** Nothing of it is still to be noted. */
  void ended() {
    end.countDown();
  }

  /**
   * Waits, as another request, for its end until then (nanoseconds of this machine); not for a
   * connection that has fallen silent.
   */
  void settle(long until) {
    long heard = BUSY;
    int silent = 0;
    try {
      while (silent < LOOKS && System.nanoTime() - until < 0) {
        if (end.await(LOOK.toNanos(), TimeUnit.NANOSECONDS)) {
          return;
        }
        long now = waiting;
        silent = now != BUSY && now == heard ? silent + 1 : 0;
        heard = now;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
