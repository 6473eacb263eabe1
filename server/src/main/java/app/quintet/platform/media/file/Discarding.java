package app.quintet.platform.media.file;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.jobs.Postponed;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Storeroom;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Removes content after the transaction that gave it up. What is missed all the same, because the
 * store stays away, the nightly sweep finds.
 */
@Component
public final class Discarding implements JobHandler<DiscardJob> {
  private final Jobs jobs;
  private final Ids ids;
  private final Clock clock;
  private final Storeroom room;

  Discarding(Jobs jobs, Ids ids, Clock clock, Storeroom room) {
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
    this.room = room;
  }

  /** Removes these places once the current transaction has committed. */
  public void later(List<String> places) {
    if (!places.isEmpty()) {
      jobs.schedule(
          DiscardJob.KIND, ids.next().toString(), new DiscardJob(places), clock.instant());
    }
  }

  @Override
  public JobKind<DiscardJob> kind() {
    return DiscardJob.KIND;
  }

  @Override
  public void run(String key, DiscardJob job) {
    try {
      job.places().forEach(room::delete);
    } catch (StoreDown down) {
      throw new Postponed(down);
    }
  }
}
