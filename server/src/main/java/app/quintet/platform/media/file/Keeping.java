package app.quintet.platform.media.file;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.Made;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.Shown;
import app.quintet.platform.media.UploadTicket;
import app.quintet.platform.media.UploadWish;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What apps do with files. */
@Component
final class Keeping implements Media {
  private final Tx tx;
  private final FileRows rows;
  private final Announcing announcing;
  private final Discarding discarding;
  private final Contents contents;

  Keeping(Tx tx, FileRows rows, Announcing announcing, Discarding discarding, Contents contents) {
    this.tx = tx;
    this.rows = rows;
    this.announcing = announcing;
    this.discarding = discarding;
    this.contents = contents;
  }

  @Override
  public UploadTicket begin(UUID person, String app, MediaKind kind, UploadWish wish) {
    return tx.as(person, () -> announcing.announce(person, app, kind, wish));
  }

  @Override
  public Optional<MediaFile> find(UUID person, UUID id) {
    return tx.as(person, () -> rows.find(person, id)).map(FileRow::file);
  }

  @Override
  public Path local(UUID person, UUID id, Path folder) {
    FileRow row = tx.as(person, () -> ready(person, id));
    return contents.local(row, folder);
  }

  @Override
  public MediaFile keep(UUID person, Made made, Path file) {
    return contents.keep(person, made, file);
  }

  @Override
  public List<UUID> made(UUID person, String app, String purpose) {
    return tx.as(person, () -> rows.made(person, app, purpose));
  }

  @Override
  public void show(UUID person, UUID id, Shown shown) {
    if (!tx.as(person, () -> rows.show(person, id, shown))) {
      throw Problem.notFound("file");
    }
  }

  @Override
  public void refuse(UUID person, UUID id, String reason) {
    end(person, id, MediaState.REFUSED, reason);
  }

  @Override
  public void delete(UUID person, UUID id) {
    end(person, id, MediaState.DELETED, "");
  }

  private void end(UUID person, UUID id, MediaState state, String reason) {
    tx.as(
        person,
        () ->
            rows.lock(person, id)
                .ifPresent(
                    row -> {
                      if (rows.end(person, id, state, reason)) {
                        discarding.later(rows.empty(person, row));
                      }
                    }));
  }

  private FileRow ready(UUID person, UUID id) {
    return rows.find(person, id)
        .filter(row -> row.file().state() == MediaState.READY)
        .orElseThrow(() -> Problem.notFound("file"));
  }
}
