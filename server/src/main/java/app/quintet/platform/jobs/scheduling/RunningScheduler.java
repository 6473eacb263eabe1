package app.quintet.platform.jobs.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;

/**
 * A started scheduler; it cannot be started a second time.
 *
 * @param watch keeps the recurring jobs within their time
 */
record RunningScheduler(Scheduler scheduler, Thread watch) {
  /** Looks for due work now. */
  void look() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Takes nothing more and waits for what runs. */
  void stop() {
    watch.interrupt();
    scheduler.stop();
  }
}
