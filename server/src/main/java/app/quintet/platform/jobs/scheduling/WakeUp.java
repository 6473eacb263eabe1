package app.quintet.platform.jobs.scheduling;

import org.springframework.stereotype.Component;

/**
 * Lets the scheduler look at once instead of at its next poll; does nothing while it is stopped.
 */
@Component
final class WakeUp {
  private static final Runnable NOBODY = () -> {};
  private volatile Runnable scheduler = NOBODY;

  void now() {
    scheduler.run();
  }

  void connect(Runnable trigger) {
    scheduler = trigger;
  }

  void disconnect() {
    scheduler = NOBODY;
  }
}
