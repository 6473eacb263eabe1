package app.quintet.platform.jobs.scheduling;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts runs by kind and outcome, times them, and knows how many run just now. */
@Component
class JobFigures extends AbstractSchedulerListener {
  private final MeterRegistry meters;
  private final AtomicInteger running;

  JobFigures(MeterRegistry meters) {
    this.meters = meters;
    this.running = meters.gauge("jobs_running", new AtomicInteger());
  }

  void count(String kind, String outcome) {
    meters.counter("jobs", "kind", kind, "outcome", outcome).increment();
  }

  @Override
  public void onExecutionStart(CurrentlyExecuting execution) {
    running.incrementAndGet();
  }

  @Override
  public void onExecutionComplete(ExecutionComplete complete) {
    running.decrementAndGet();
    String kind = complete.getExecution().getTaskName();
    meters.timer("jobs_seconds", "kind", kind).record(complete.getDuration());
    if (complete.getResult() == ExecutionComplete.Result.OK) {
      count(kind, "done");
    }
  }
}
