package app.quintet.apps.twotruths.process;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Postponed;
import app.quintet.platform.media.VideoRefused;
import org.springframework.stereotype.Component;

/** Brings a challenge from its three parts to where it can be watched; goes on after a crash. */
@Component
class PublishJob implements JobHandler<PublishOwed> {
  private final Steps steps;
  private final Runs runs;
  private final Workbench bench;

  PublishJob(Steps steps, Runs runs, Workbench bench) {
    this.steps = steps;
    this.runs = runs;
    this.bench = bench;
  }

  @Override
  public JobKind<PublishOwed> kind() {
    return PublishOwed.KIND;
  }

  @Override
  public void run(String key, PublishOwed owed) {
    runs.working(key);
    try (Workbench.Folder folder = bench.open(key)) {
      boolean more = true;
      while (more) {
        more = steps.next(owed, folder);
      }
    } catch (Postponed away) {
      steps.postponed(owed);
      throw away;
    } catch (VideoRefused refused) {
      steps.fail(owed, refused.reason().code());
    } catch (InterruptedException stop) {
      if (steps.current(owed)) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while publishing; it is tried again", stop);
      }
    } finally {
      runs.rests(key);
    }
  }
}
