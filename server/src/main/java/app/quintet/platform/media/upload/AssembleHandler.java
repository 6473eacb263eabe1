package app.quintet.platform.media.upload;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Waiting;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts together what the request that brought the last byte could not, for an hour. */
@Component
final class AssembleHandler implements JobHandler<AssembleJob> {
  private static final int MOST = 12;
  private final Assembling assembling;
  private final Jobs jobs;
  private final Tx tx;
  private final Clock clock;

  AssembleHandler(Assembling assembling, Jobs jobs, Tx tx, Clock clock) {
    this.assembling = assembling;
    this.jobs = jobs;
    this.tx = tx;
    this.clock = clock;
  }

  @Override
  public JobKind<AssembleJob> kind() {
    return AssembleJob.KIND;
  }

  @Override
  public void run(String key, AssembleJob job) {
    try {
      if (assembling.assemble(job.person(), job.media()) == Assembling.Outcome.QUEUED) {
        later(key, job);
      }
    } catch (Problem refused) {
      // Noted in the row; whoever asks for the file reads why.
    }
  }

  private void later(String key, AssembleJob job) {
    if (job.tries() >= MOST) {
      throw new StoreDown(new IllegalStateException("the store stays away"));
    }
    AssembleJob again = new AssembleJob(job.person(), job.media(), job.tries() + 1);
    tx.as(
        job.person(),
        () -> jobs.schedule(AssembleJob.KIND, key, again, clock.instant().plus(Waiting.PAUSE)));
  }
}
