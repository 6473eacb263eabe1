package app.quintet.platform.media.upload;

import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.file.Away;
import app.quintet.platform.media.file.Places;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Storeroom;
import app.quintet.platform.media.type.Sniffing;
import app.quintet.platform.media.upload.UploadRows.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what a PATCH carries, piece by piece: each is in the store and noted before the next one is
 * read. So a killed connection costs nothing, and a killed server at most one piece.
 */
@Component
public final class Receiving {
  /** Bytes of a piece: what a server that dies may have to be sent again. */
  static final int PIECE = 2 * 1024 * 1024;

  /** What a PATCH with a checksum may carry: it counts only as a whole, so it is one piece. */
  static final int CHECKED = 8 * 1024 * 1024;

  private static final int ENOUGH = 64;
  private final Progress progress;
  private final Assembling assembling;
  private final Storeroom room;
  private final Places places;
  private final Underway underway;

  Receiving(
      Progress progress, Assembling assembling, Storeroom room, Places places, Underway underway) {
    this.underway = underway;
    this.progress = progress;
    this.assembling = assembling;
    this.room = room;
    this.places = places;
  }

  /**
   * Takes the bytes and answers how far the upload is. 404 for somebody else's, 409 {@code
   * OFFSET_DIFFERS} if it goes on elsewhere ({@code details.offset}), 413 for more than was
   * announced, 460 for a wrong checksum, 422 once the whole turned out not to be acceptable, 503 if
   * they could not be kept.
   */
  public Arrived receive(UUID person, Arrival arrival, Patch patch, InputStream body) {
    UUID id = arrival.upload();
    Checksum checksum = patch.checksum();
    MessageDigest digest = checksum == null ? null : checksum.digest();
    BooleanSupplier right =
        checksum == null || digest == null ? null : () -> checksum.matches(digest);
    Intake intake = new Intake(body, digest, arrival);
    try {
      Taken taken =
          underway.during(
              person,
              arrival,
              () -> take(progress.claim(person, id, patch.offset()), patch, intake, right));
      boolean queued =
          taken.end() == taken.size()
              && assembling.assemble(person, id) == Assembling.Outcome.QUEUED;
      return new Arrived(taken.end(), taken.size(), queued);
    } catch (StoreDown down) {
      throw Away.of(down);
    }
  }

  private record Taken(long end, long size) {}

  private Taken take(Claim claim, Patch patch, Intake intake, @Nullable BooleanSupplier right) {
    long size = claim.row().file().size();
    if (claim.whole()) {
      return new Taken(size, size);
    }
    if (patch.length() > size - patch.offset()) {
      throw Problem.tooLarge("More bytes than were announced.");
    }
    long end = right == null ? plain(claim, intake) : checked(claim, patch, intake, right);
    return new Taken(end, size);
  }

  private long plain(Claim claim, Intake intake) {
    long size = claim.row().file().size();
    long at = claim.row().received();
    while (at < size && !intake.over()) {
      at += piece(claim, intake, at, Math.min(PIECE, size - at));
    }
    return at;
  }

  private long piece(Claim claim, Intake intake, long at, long most) {
    return within(
        file -> {
          long written = intake.into(file, most);
          if (at + written == claim.row().file().size() && intake.more()) {
            throw Problem.tooLarge("More bytes than were announced.");
          }
          if (written > 0) {
            keep(claim, file, at, written);
          }
          return written;
        });
  }

  private long checked(Claim claim, Patch patch, Intake intake, BooleanSupplier right) {
    if (patch.length() < 0 || patch.length() > CHECKED) {
      throw Problem.tooLarge("A PATCH with a checksum says its length, 8 MB at most.");
    }
    long at = claim.row().received();
    return within(
        file -> {
          long written = intake.into(file, patch.length());
          if (intake.cut() || !right.getAsBoolean()) {
            throw Problem.of(460, "CHECKSUM_MISMATCH", "These bytes are not what they should be.");
          }
          if (written > 0) {
            keep(claim, file, at, written);
          }
          return at + written;
        });
  }

  private void keep(Claim claim, Path file, long at, long size) {
    // Less than this may be too little to tell; the whole is looked at in any case.
    if (at == 0 && size >= ENOUGH) {
      assembling.look(claim, head(file));
    }
    String place = places.piece(claim.row().id());
    boolean stored = room.put(place, file);
    progress.add(claim, new Piece(at, size, place), stored);
  }

  private static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Sniffing.HEAD);
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  private interface Work {
    long on(Path file);
  }

  private long within(Work work) {
    Path file = room.blank();
    try {
      return work.on(file);
    } finally {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
