package app.quintet.platform.media.file;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.Made;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.store.StoreDown;
import app.quintet.platform.media.store.Storeroom;
import app.quintet.platform.media.store.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves whole contents between the store and the tools; outside any transaction. */
@Component
final class Contents {
  private final Tx tx;
  private final FileRows rows;
  private final Storeroom room;
  private final Naming naming;
  private final Discarding discarding;

  /** What a new file is named by, and what is noted while its content waits. */
  @Component
  record Naming(Places places, Ids ids, Clock clock, Waiting waiting) {}

  Contents(Tx tx, FileRows rows, Storeroom room, Naming naming, Discarding discarding) {
    this.tx = tx;
    this.rows = rows;
    this.room = room;
    this.naming = naming;
    this.discarding = discarding;
  }

  Path local(FileRow row, Path folder) {
    return room.direct(row.place()).orElseGet(() -> fetch(row, folder));
  }

  private Path fetch(FileRow row, Path folder) {
    Path file = folder.resolve(row.id().toString());
    try (InputStream in = room.open(row.place(), 0, row.file().size())) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw away(new StoreDown(e));
    } catch (StoreDown down) {
      throw away(down);
    }
  }

  MediaFile keep(UUID person, Made made, Path file) {
    try {
      String sha256 = Hashing.of(file);
      FileRow there =
          tx.as(person, () -> rows.made(person, made.app(), made.purpose(), sha256).orElse(null));
      if (there != null) {
        return there.file();
      }
      UUID id = naming.ids().next();
      MediaFile fresh =
          new MediaFile(
              id,
              person,
              made.app(),
              made.kind(),
              MediaState.READY,
              made.type(),
              Files.size(file),
              sha256,
              naming.clock().instant().truncatedTo(ChronoUnit.MICROS));
      return store(fresh, made, file);
    } catch (IOException e) {
      throw away(new StoreDown(e));
    }
  }

  private MediaFile store(MediaFile fresh, Made made, Path file) throws IOException {
    String place = naming.places().whole(fresh.id());
    Path copy = room.blank();
    boolean stored;
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      stored = room.put(place, copy);
    } catch (StoreDown down) {
      throw away(down);
    } finally {
      Files.deleteIfExists(copy);
    }
    return tx.as(fresh.owner(), () -> note(fresh, made, place, stored));
  }

  private MediaFile note(MediaFile fresh, Made made, String place, boolean stored) {
    UUID person = fresh.owner();
    rows.used(person); // Takes the lock: two that keep the same thing at once keep it once.
    FileRow first = rows.made(person, made.app(), made.purpose(), fresh.sha256()).orElse(null);
    if (first != null) {
      discarding.later(List.of(place));
      return first.file();
    }
    FileRow row =
        new FileRow(fresh, made.purpose(), made.shown(), "", place, "", fresh.size(), null, null);
    rows.add(row, true);
    if (!stored) {
      naming.waiting().note(person, place);
    }
    return fresh;
  }

  private static Problem away(StoreDown down) {
    return Away.of(down);
  }
}
