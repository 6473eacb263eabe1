package app.quintet.platform.privacy.export;

import app.quintet.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Throws away archives after their day, and files that nobody waits for any more. */
@Component
class ExpiringArchives implements RecurringJob {
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private final ExportTable table;
  private final ExportFiles files;
  private final Clock clock;

  ExpiringArchives(ExportTable table, ExportFiles files, Clock clock) {
    this.table = table;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "privacy.expiring_archives";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    table.expire(clock.instant());
    files.deleteUnless(table::needed);
    table.forgetBefore(clock.instant().minus(REMEMBERED));
  }
}
