package app.quintet.platform.jobs.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;

/** A started scheduler; it cannot be started a second time. */
record RunningScheduler(Scheduler scheduler) {
  /** Looks for due work now. */
  void look() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Takes nothing more and waits for what runs. */
  void stop() {
    scheduler.stop();
  }
}
