package app.quintet.platform.api.idempotency;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down how a request ended, again and again where the database does not take it: a claim
 * that nobody settles would keep its client waiting, and one given up after the work was done would
 * let the work be done twice.
 */
@Component
final class Insistence {
  private static final Logger log = LoggerFactory.getLogger(Insistence.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  // More are as good as lost anyway; their claims lapse by themselves.
  private static final int AT_ONCE = 1_000;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Tries at once and, if that fails, from then on beside the request, as long as a claim lasts.
   */
  void on(Runnable settling) {
    try {
      settling.run();
    } catch (RuntimeException databaseDown) {
      log.warn("a claim cannot be settled just now: {}", databaseDown.getClass().getName());
      beside(settling);
    }
  }

  /** Tries beside the request from the start, which does not wait for it. */
  void beside(Runnable settling) {
    if (places.tryAcquire()) {
      Thread.ofVirtual().name("idempotency").start(() -> goOn(settling));
    }
  }

  private void goOn(Runnable settling) {
    try {
      long end = System.nanoTime() + Answers.CLAIM.toNanos();
      while (System.nanoTime() < end) {
        Thread.sleep(PAUSE);
        try {
          settling.run();
          return;
        } catch (RuntimeException stillDown) {
          log.debug("still not settled: {}", stillDown.getClass().getName());
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }
}
