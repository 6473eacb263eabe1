package app.quintet.platform.media.upload;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.file.Announcing;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far uploads are. */
@Component
public final class Uploads {
  private final Tx tx;
  private final FileRows files;
  private final Clock clock;
  private final Underway underway;

  Uploads(Tx tx, FileRows files, Clock clock, Underway underway) {
    this.underway = underway;
    this.tx = tx;
    this.files = files;
    this.clock = clock;
  }

  /**
   * How far one is.
   *
   * @param until when it is thrown away unless more arrives; null once it is whole
   */
  public record State(MediaState state, long offset, long size, @Nullable Instant until) {}

  /** How far this person's upload is; 404 for any other and for one that was ended. */
  public State state(UUID person, UUID id) {
    FileRow row = row(person, id);
    if (row.file().state() == MediaState.UPLOADING && row.received() < row.file().size()) {
      underway.settle(person, id);
      row = row(person, id);
    }
    if (row.file().state() == MediaState.REFUSED) {
      throw Refusals.problem(row.reason());
    }
    boolean whole = row.file().state() == MediaState.READY;
    long size = row.file().size();
    return new State(row.file().state(), whole ? size : row.received(), size, row.expiresAt());
  }

  private FileRow row(UUID person, UUID id) {
    return tx.as(person, () -> files.find(person, id))
        .filter(row -> row.file().state() != MediaState.DELETED)
        .orElseThrow(() -> Problem.notFound("upload"));
  }

  /** When an upload that moves on now would be thrown away. */
  public Instant expiry() {
    return clock.instant().plus(Announcing.PATIENCE);
  }
}
