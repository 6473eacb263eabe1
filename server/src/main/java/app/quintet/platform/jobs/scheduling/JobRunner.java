package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.data.DataSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the scheduler when the application is there and lets it end before the database goes. */
@Component
final class JobRunner implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
  private final Schedulers schedulers;
  private final WorkTable table;
  private final WakeUp wakeUp;
  private final boolean onlyNode;
  private volatile @Nullable RunningScheduler running;

  JobRunner(Schedulers schedulers, WorkTable table, WakeUp wakeUp, DataSettings data) {
    this.schedulers = schedulers;
    this.table = table;
    this.wakeUp = wakeUp;
    this.onlyNode = data.embedded();
  }

  @Override
  public void start() {
    // The data folder's lock proves that no other node runs: what was taken, a killed one took.
    if (onlyNode && table.reviveAll() > 0) {
      log.info("took over the jobs that were running when the server was last stopped");
    }
    RunningScheduler scheduler = schedulers.start();
    wakeUp.connect(scheduler::look);
    running = scheduler;
  }

  @Override
  public void stop() {
    wakeUp.disconnect();
    RunningScheduler scheduler = running;
    running = null;
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return running != null;
  }

  // Before the web server begins and after it has ended: every accepted request finds it running.
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }
}
