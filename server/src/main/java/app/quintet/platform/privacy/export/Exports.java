package app.quintet.platform.privacy.export;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.privacy.export.Export.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asking for archives and fetching them. */
@Component
public class Exports {
  /** What the job needs to know. */
  record Making(UUID person, UUID export) {}

  static final JobKind<Making> KIND =
      new JobKind<>("privacy.export", Making.class, JobKind.Priority.NOTIFICATION);
  static final String PURPOSE = "privacy.exports";

  /** How long an archive can be fetched. */
  static final Duration LIFE = Duration.ofHours(24);

  // The job's own retries are over by then.
  private static final Duration PATIENCE = Duration.ofHours(2);
  private final Tx tx;
  private final ExportTable table;
  private final ExportFiles files;
  private final Desk desk;
  private final Ids ids;
  private final Clock clock;

  /** Who makes it, and who writes down that it was asked for. */
  @Component
  record Desk(Jobs jobs, Audit audit) {}

  Exports(Tx tx, ExportTable table, ExportFiles files, Desk desk, Ids ids, Clock clock) {
    this.tx = tx;
    this.table = table;
    this.files = files;
    this.desk = desk;
    this.ids = ids;
    this.clock = clock;
  }

  /** Asks for an archive; while one is being made, that is the answer. */
  public Export ask(UUID person) {
    return tx.as(
        person,
        () -> {
          Instant now = clock.instant();
          table.failOlder(person, now.minus(PATIENCE));
          UUID id = ids.next();
          if (table.add(person, id, now)) {
            desk.jobs().schedule(KIND, id.toString(), new Making(person, id), now);
            desk.audit().record(person, "privacy.export_asked", person, Map.of());
          }
          return list(person).stream()
              .filter(e -> e.status() == Status.WAITING || e.status() == Status.RUNNING)
              .findFirst()
              .orElseThrow(() -> Problem.notFound("export"));
        });
  }

  /** The person's archives, newest first, at most ten. */
  public List<Export> list(UUID person) {
    return table.newest(person).stream().map(this::current).toList();
  }

  /** One of the person's archives; 404 for anybody else's. */
  public Export get(UUID person, UUID id) {
    return table.find(person, id).map(this::current).orElseThrow(() -> Problem.notFound("export"));
  }

  /** The archive's bytes, opened while they are read; 404 unless it is ready and the person's. */
  public InputStream open(UUID person, UUID id) {
    if (get(person, id).status() != Status.READY) {
      throw Problem.notFound("export");
    }
    byte[] key = table.key(person, id).orElseThrow(() -> Problem.notFound("export"));
    try {
      InputStream content = files.open(id, key);
      desk.audit().record(person, "privacy.export_fetched", person, Map.of());
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException("an archive is not where it was put", e);
    }
  }

  // The sweep comes around every few minutes; the promise is kept to the second.
  private Export current(Export e) {
    Instant until = e.expiresAt();
    boolean over = e.status() == Status.READY && until != null && !clock.instant().isBefore(until);
    return over
        ? new Export(
            e.id(),
            Status.EXPIRED,
            e.requestedAt(),
            e.readyAt(),
            until,
            e.size(),
            e.parts(),
            e.partsDone())
        : e;
  }
}
