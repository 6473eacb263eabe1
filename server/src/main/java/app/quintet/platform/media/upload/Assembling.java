package app.quintet.platform.media.upload;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.file.FileRow;
import app.quintet.platform.media.file.FileRows;
import app.quintet.platform.media.file.Hashing;
import app.quintet.platform.media.image.PictureRefused;
import app.quintet.platform.media.image.Pictures;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Storeroom;
import app.quintet.platform.media.type.Container;
import app.quintet.platform.media.type.Sniffing;
import app.quintet.platform.media.type.Wholeness;
import app.quintet.platform.media.upload.UploadRows.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one file of an upload's pieces and looks at what it is. May run twice at once: each run has
 * a place of its own, and the row takes one of them.
 */
@Component
final class Assembling {
  private static final Logger log = LoggerFactory.getLogger(Assembling.class);
  private final Tx tx;
  private final FileRows files;
  private final UploadRows rows;
  private final Storeroom room;
  private final Pictures pictures;
  private final Ending ending;

  /** How it went. */
  enum Outcome {
    DONE,
    QUEUED
  }

  Assembling(
      Tx tx, FileRows files, UploadRows rows, Storeroom room, Pictures pictures, Ending ending) {
    this.tx = tx;
    this.files = files;
    this.rows = rows;
    this.room = room;
    this.pictures = pictures;
    this.ending = ending;
  }

  /** Refuses at once what shows in its first bytes that it cannot be of its kind. */
  void look(Claim claim, byte[] head) {
    MediaKind kind = claim.row().file().kind();
    Container container = Sniffing.of(head);
    if (container == null || container.typeAs(kind) == null) {
      ending.refuse(claim.row(), Refusals.TYPE);
      throw Refusals.problem(Refusals.TYPE);
    }
  }

  /** Puts it together; QUEUED while the store is away. 422 if the whole is not acceptable. */
  Outcome assemble(UUID person, UUID id) {
    FileRow row = tx.as(person, () -> files.find(person, id).orElse(null));
    if (row == null
        || row.file().state() != MediaState.UPLOADING
        || row.received() != row.file().size()) {
      return Outcome.DONE;
    }
    List<Piece> pieces = tx.as(person, () -> rows.pieces(person, id));
    Path whole = null;
    try {
      whole = room.blank();
      String sha256 = join(pieces, whole);
      finish(row, whole, sha256);
      return Outcome.DONE;
    } catch (StoreDown down) {
      log.warn("an upload waits for the media store");
      return Outcome.QUEUED;
    } catch (IOException disk) {
      log.warn("an upload waits for room on the disk");
      return Outcome.QUEUED;
    } finally {
      delete(whole);
    }
  }

  private String join(List<Piece> pieces, Path whole) throws IOException {
    MessageDigest digest = Hashing.sha256();
    byte[] buffer = new byte[65_536];
    try (OutputStream out = Files.newOutputStream(whole)) {
      for (Piece piece : pieces) {
        try (InputStream in = room.open(piece.place(), 0, piece.size())) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
          }
        }
      }
    }
    return Hashing.hex(digest);
  }

  private void finish(FileRow row, Path whole, String sha256) throws IOException {
    if (!row.announced().isEmpty() && !row.announced().equals(sha256)) {
      throw refused(row, Refusals.HASH);
    }
    MediaKind kind = row.file().kind();
    Container container = Sniffing.of(head(whole));
    String type = container == null ? null : container.typeAs(kind);
    if (container == null || type == null) {
      throw refused(row, Refusals.TYPE);
    }
    if (!Wholeness.holds(whole, container)) {
      throw refused(row, Refusals.BROKEN);
    }
    if (kind == MediaKind.PICTURE) {
      picture(row, whole, container);
    } else {
      ending.ready(row, type, sha256, whole);
    }
  }

  private void picture(FileRow row, Path whole, Container container) throws IOException {
    try {
      ending.ready(row, pictures.make(whole, container));
    } catch (PictureRefused no) {
      throw refused(row, no.reason());
    }
  }

  private Problem refused(FileRow row, String reason) {
    ending.refuse(row, reason);
    return Refusals.problem(reason);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Sniffing.HEAD);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      log.warn("a temporary file stays: {}", e.getClass().getSimpleName());
    }
  }
}
