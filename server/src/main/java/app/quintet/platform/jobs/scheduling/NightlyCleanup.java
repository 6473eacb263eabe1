package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.Cleanup;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets every module throw away its old rows once a day; one that fails does not keep the others.
 */
@Component
final class NightlyCleanup implements RecurringJob {
  private static final Logger log = LoggerFactory.getLogger(NightlyCleanup.class);
  private final List<Cleanup> cleanups;

  NightlyCleanup(List<Cleanup> cleanups) {
    this.cleanups = cleanups;
  }

  @Override
  public String name() {
    return "jobs.nightly_cleanup";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    int failed = 0;
    for (Cleanup cleanup : cleanups) {
      try {
        int rows = cleanup.run();
        log.info("{} removed {} rows", cleanup.name(), rows);
      } catch (RuntimeException e) {
        failed++;
        log.error("{} failed: {}", cleanup.name(), Reason.of(e));
      }
    }
    if (failed > 0) {
      throw new IllegalStateException(failed + " cleanups failed");
    }
  }
}
