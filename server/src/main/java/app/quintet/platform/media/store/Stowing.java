package app.quintet.platform.media.store;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes what waits to the store, every 300 s for an hour; then the job fails for good and lies with
 * the dead letters, where an operator may try it again. The content stays where it is.
 */
@Component
final class Stowing implements JobHandler<StowJob> {
  private static final int MOST = 12;
  private static final Duration ELSEWHERE = Duration.ofSeconds(20);
  private final Tx tx;
  private final Waiting waiting;
  private final Storeroom room;

  Stowing(Tx tx, Waiting waiting, Storeroom room) {
    this.tx = tx;
    this.waiting = waiting;
    this.room = room;
  }

  @Override
  public JobKind<StowJob> kind() {
    return StowJob.KIND;
  }

  @Override
  public void run(String key, StowJob job) {
    boolean needed = tx.as(job.person(), () -> waiting.any(job.person(), List.of(job.place())));
    if (!needed) {
      room.forget(job.place());
      if (!job.node().equals(room.node()) && job.tries() < MOST) {
        // It lies on another server, and what nobody needs any more must not stay there.
        tx.as(job.person(), () -> waiting.later(job.again(), ELSEWHERE));
      }
      return;
    }
    if (room.leftAlone()) {
      tx.as(job.person(), () -> waiting.later(job, ELSEWHERE));
      return;
    }
    try {
      // Not here although this is its server: it went before a crash kept that from being noted.
      if (room.stow(job.place()) || job.node().equals(room.node())) {
        tx.as(job.person(), () -> waiting.done(job.person(), job.place()));
      } else {
        // It lies on another server, which will come by this job sooner or later.
        tx.as(job.person(), () -> waiting.later(job, ELSEWHERE));
      }
    } catch (StoreDown down) {
      if (job.tries() >= MOST) {
        throw down;
      }
      tx.as(job.person(), () -> waiting.later(job.again(), Waiting.PAUSE));
    }
  }
}
