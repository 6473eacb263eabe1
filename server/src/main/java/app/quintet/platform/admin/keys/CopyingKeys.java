package app.quintet.platform.admin.keys;

import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.vault.KeysBackup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Renews today's copy of the wrapped keys every hour; the last of a day stays for a week. */
@Component
final class CopyingKeys implements RecurringJob {
  private final KeysBackup backup;

  CopyingKeys(KeysBackup backup) {
    this.backup = backup;
  }

  @Override
  public String name() {
    return "vault.copy_keys";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    try {
      backup.daily();
    } catch (IOException e) {
      throw new UncheckedIOException("the keys cannot be copied", e);
    }
  }
}
