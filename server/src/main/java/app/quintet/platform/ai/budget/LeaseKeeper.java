package app.quintet.platform.ai.budget;

import app.quintet.platform.data.Signals;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives back what this node holds and does not use: when its time is over, and when another node
 * says that it is missing.
 */
@Component
class LeaseKeeper implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(LeaseKeeper.class);
  private static final long EVERY_MILLIS = 2_000;
  private final Budgets budgets;
  private final Semaphore asked = new Semaphore(1);
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  LeaseKeeper(Budgets budgets, Signals signals) {
    this.budgets = budgets;
    // What is missed is made good by the end of the lease.
    signals.listen(Refusals.MONEY, app -> behind(budgets::giveBackMoney), () -> {});
    signals.listen(
        Refusals.CALLS, provider -> behind(() -> budgets.giveBackCalls(provider)), () -> {});
  }

  // One at a time: what comes meanwhile would find nothing left to give back.
  private void behind(Runnable work) {
    if (asked.tryAcquire()) {
      Thread.ofVirtual()
          .name("ai-lease")
          .start(
              () -> {
                try {
                  safely(work);
                } finally {
                  asked.release();
                }
              });
    }
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("ai-leases").start(this::keep);
  }

  private void keep() {
    try {
      while (running) {
        Thread.sleep(EVERY_MILLIS);
        safely(budgets::giveBackEnded);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      log.warn("a lease was not given back: {}", failed.getClass().getName());
    }
  }

  @Override
  public void stop() {
    running = false;
    Thread keeping = thread;
    if (keeping != null) {
      keeping.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
