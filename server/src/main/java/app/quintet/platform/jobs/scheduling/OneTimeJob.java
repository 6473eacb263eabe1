package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.Postponed;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a handler's jobs: gone when done, tried again with back-off, then a dead letter. */
final class OneTimeJob<T extends Record> extends WorkTask {
  private static final Logger log = LoggerFactory.getLogger(OneTimeJob.class);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int FURTHER = 12;
  private final JobHandler<T> handler;
  private final WorkTable table;

  OneTimeJob(JobHandler<T> handler, WorkTable table, JobSettings settings, JobFigures figures) {
    super(
        handler.kind().name(),
        (complete, operations) ->
            failed(
                complete.getExecution(),
                complete.getCause().orElse(null),
                table,
                settings,
                figures),
        (complete, operations) -> table.revive(complete.getExecution()),
        handler.kind().priority().weight());
    this.handler = handler;
    this.table = table;
  }

  private static void failed(
      Execution taken,
      @Nullable Throwable cause,
      WorkTable table,
      JobSettings settings,
      JobFigures figures) {
    int failures = taken.consecutiveFailures + 1;
    String reason = Reason.of(cause);
    if (Outage.is(cause)) {
      // Not the job's fault: it goes on as soon as the database is back, and never dies of it.
      boolean again = failures > settings.retries();
      table.later(taken, again ? settings.waitAfter(failures - settings.retries()) : SOON);
      figures.count(taken.getTaskName(), "retried");
      log.warn("job {} {} lost the database: {}", taken.getTaskName(), taken.getId(), reason);
    } else if (failures > settings.retries() + (cause instanceof Postponed ? FURTHER : 0)) {
      table.dead(taken, reason);
      figures.count(taken.getTaskName(), "dead");
      log.error("job {} {} failed for good: {}", taken.getTaskName(), taken.getId(), reason);
    } else {
      // Only who waits for something comes that far, and does not want to come much too late.
      Duration wait = settings.waitAfter(failures);
      table.later(
          taken, wait.compareTo(LONGEST) > 0 && failures > settings.retries() ? LONGEST : wait);
      figures.count(taken.getTaskName(), "retried");
      log.warn(
          "job {} {} failed, try {}: {}", taken.getTaskName(), taken.getId(), failures, reason);
    }
  }

  @Override
  public CompletionHandler<byte[]> execute(TaskInstance<byte[]> job, ExecutionContext context) {
    handler.run(job.getId(), JobData.read(handler.kind().data(), job.getData()));
    return (complete, operations) -> table.done(complete.getExecution());
  }
}
