package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.jobs.RecurringJob;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a recurring job; a failed run is logged and the next one comes at its usual time. */
final class RepeatedJob extends WorkTask {
  static final String KEY = "recurring";
  private static final Logger log = LoggerFactory.getLogger(RepeatedJob.class);
  private final RecurringJob job;
  private final WorkTable table;

  RepeatedJob(RecurringJob job, WorkTable table, JobFigures figures) {
    super(
        job.name(),
        (complete, operations) -> {
          String reason = Reason.of(complete.getCause().orElse(null));
          log.error("recurring job {} failed: {}", job.name(), reason);
          figures.count(job.name(), "failed");
          table.next(complete.getExecution(), job.every(), true);
        },
        (complete, operations) -> table.revive(complete.getExecution()),
        DEFAULT_PRIORITY);
    this.job = job;
    this.table = table;
  }

  @Override
  public CompletionHandler<byte[]> execute(TaskInstance<byte[]> run, ExecutionContext context) {
    job.run();
    return (complete, operations) -> table.next(complete.getExecution(), job.every(), false);
  }
}
