package app.quintet.platform.privacy.export;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.notifications.Notifications;
import app.quintet.platform.privacy.archive.Archive;
import app.quintet.platform.privacy.export.Exports.Making;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an archive. All modules read the same unmoving state of the database, so that what is
 * written meanwhile is in it whole or not at all. A crash leaves an unfinished file that the next
 * try overwrites.
 */
@Component
class MakingArchives implements JobHandler<Making> {
  private final Tx tx;
  private final ExportTable table;
  private final ExportFiles files;
  private final Words words;
  private final Clock clock;
  private final List<PersonalData> modules;
  private final SecureRandom random = new SecureRandom();

  /** What the archive is written with, and who tells that it is ready. */
  @Component
  record Words(
      JsonMapper json,
      Messages messages,
      Accounts accounts,
      Notifications notifications,
      PrivacySettings settings) {}

  MakingArchives(
      Tx tx,
      ExportTable table,
      ExportFiles files,
      Words words,
      Clock clock,
      List<PersonalData> modules) {
    this.tx = tx;
    this.table = table;
    this.files = files;
    this.words = words;
    this.clock = clock;
    // Who one is comes first on the page.
    this.modules =
        modules.stream()
            .sorted(
                Comparator.comparing((PersonalData m) -> !m.module().equals("identity"))
                    .thenComparing(PersonalData::module))
            .toList();
  }

  @Override
  public JobKind<Making> kind() {
    return Exports.KIND;
  }

  @Override
  public void run(String key, Making making) {
    byte[] fileKey = new byte[32];
    random.nextBytes(fileKey);
    if (!table.begin(making.person(), making.export(), fileKey, modules.size())) {
      return;
    }
    try {
      long size = write(making, fileKey);
      files.finished(making.export());
      tell(making, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long write(Making making, byte[] key) throws IOException {
    UUID person = making.person();
    String language = words.accounts().get(person).language();
    try (Archive archive =
        new Archive(
            files.unfinished(making.export()), key, words.json(), words.messages(), language)) {
      tx.snapshot(
          person,
          () -> {
            int done = 0;
            for (PersonalData module : modules) {
              module.export(person, archive.sink(module.module()));
              done++;
              progress(making, done);
            }
            return done;
          });
      return archive.finish();
    }
  }

  // Outside the snapshot, which is read-only and lets nobody see anything before its end.
  private void progress(Making making, int done) {
    Thread.ofVirtual().start(() -> table.progress(making.person(), making.export(), done));
  }

  private void tell(Making making, long size) {
    Instant now = clock.instant();
    tx.as(
        making.person(),
        () -> {
          if (table.ready(making.person(), making.export(), size, now, now.plus(Exports.LIFE))) {
            words
                .notifications()
                .tell(
                    making.person(),
                    "platform",
                    ExportNotice.KIND,
                    "export/" + making.export(),
                    Map.of(),
                    words.settings().accountPath() + "/account/privacy");
          }
        });
  }
}
