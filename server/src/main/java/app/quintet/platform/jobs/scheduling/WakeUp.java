package app.quintet.platform.jobs.scheduling;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Lets the scheduler look at once instead of at its next poll; does nothing while it is stopped.
 */
@Component
final class WakeUp {
  private static final Runnable NOBODY = () -> {};
  private final AtomicReference<Runnable> scheduler = new AtomicReference<>(NOBODY);

  void now() {
    scheduler.get().run();
  }

  void connect(Runnable trigger) {
    scheduler.set(trigger);
  }

  void disconnect() {
    scheduler.set(NOBODY);
  }
}
