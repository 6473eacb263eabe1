package app.quintet.platform.media.upload;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.file.Discarding;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import app.quintet.platform.media.store.Waiting;
import app.quintet.platform.media.upload.UploadRows.Piece;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How uploads move on, one transaction at a time. */
@Component
final class Progress {
  // Whoever sent the last byte puts the pieces together at once; this is for the case it dies.
  private static final Duration SOON = Duration.ofSeconds(60);
  private final Tx tx;
  private final FileRows files;
  private final UploadRows rows;
  private final Jobs jobs;
  private final Moment moment;

  /** Ids and time, and what is noted beside a piece. */
  @Component
  record Moment(Ids ids, Clock clock, Waiting waiting, Discarding discarding) {}

  Progress(Tx tx, FileRows files, UploadRows rows, Jobs jobs, Moment moment) {
    this.tx = tx;
    this.files = files;
    this.rows = rows;
    this.jobs = jobs;
    this.moment = moment;
  }

  /** Takes the right to add at this offset away from whoever had it. */
  Claim claim(UUID person, UUID id, long offset) {
    return tx.as(
        person,
        () -> {
          FileRow row = files.lock(person, id).orElseThrow(() -> Problem.notFound("upload"));
          MediaState state = row.file().state();
          if (state == MediaState.REFUSED) {
            throw Refusals.problem(row.reason());
          }
          if (state == MediaState.DELETED) {
            throw Problem.notFound("upload");
          }
          long there = state == MediaState.READY ? row.file().size() : row.received();
          if (there != offset) {
            throw differs(there);
          }
          UUID writer = moment.ids().next();
          if (state == MediaState.UPLOADING) {
            rows.claim(person, id, writer);
          }
          return new Claim(row, writer, state == MediaState.READY);
        });
  }

  /** Notes a piece that is in the store, or throws and has it removed again. */
  void add(Claim claim, Piece piece, boolean stored) {
    UUID person = claim.row().file().owner();
    UUID id = claim.row().id();
    boolean added =
        tx.as(
            person,
            () -> {
              if (!rows.add(person, id, claim.writer(), piece)) {
                moment.discarding().later(List.of(piece.place()));
                return false;
              }
              if (!stored) {
                moment.waiting().note(person, piece.place());
              }
              if (piece.start() + piece.size() == claim.row().file().size()) {
                jobs.schedule(
                    AssembleJob.KIND,
                    id.toString(),
                    new AssembleJob(person, id, 0),
                    moment.clock().instant().plus(SOON));
              }
              return true;
            });
    if (!added) {
      long there = tx.as(person, () -> files.find(person, id).map(FileRow::received).orElse(0L));
      throw differs(there);
    }
  }

  private static Problem differs(long there) {
    return Problem.conflict(
        "OFFSET_DIFFERS", "The upload goes on elsewhere.", Map.of("offset", there));
  }
}
