package app.quintet.platform.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The store, with this server's own disk in front of it for the time in which it cannot be reached:
 * what arrives then is accepted, lies here, and is taken there later by a {@link StowJob}.
 */
@Component
public final class Storeroom {
  private static final Logger log = LoggerFactory.getLogger(Storeroom.class);
  private final Store store;
  private final Path incoming;
  private final FolderStore waiting;
  private final UUID node;
  // What cannot be put has another place to lie; for all else only silence is worth a rest.
  private final Rest refusal;
  private final Rest silence;

  Storeroom(Store store, StoreSettings settings) throws IOException {
    this.store = store;
    refusal = new Rest(settings.patience().rest());
    silence = new Rest(settings.patience().rest());
    Path root = settings.directory().toAbsolutePath().normalize();
    incoming = root.resolve("incoming");
    waiting = new FolderStore(root.resolve("waiting"));
    Files.createDirectories(incoming);
    node = NodeName.of(root);
    tidy();
  }

  /** This server, as rows name it; the same after a restart. */
  public UUID node() {
    return node;
  }

  /** An empty file of this server to write into before it is put; the caller deletes what fails. */
  public Path blank() {
    try {
      return Files.createTempFile(incoming, "new", "");
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  /**
   * Takes the file over. False if it only lies on this server's disk: then the caller notes that in
   * the same transaction that notes the place ({@link Waiting#note}). Throws if not even that.
   */
  public boolean put(String place, Path file) {
    if (!silence.on() && refusal.mayAsk()) {
      try {
        asked(() -> store.put(place, file));
        refusal.over();
        return true;
      } catch (StoreDown down) {
        refusal.begin();
        log.warn("the media store failed, content is kept here: {}", reason(down));
      }
    }
    waiting.put(place, file);
    return false;
  }

  /**
   * Takes what waits here to the store; false if it is not here. Throws while the store is away.
   */
  boolean stow(String place) {
    Path file = waiting.direct(place).orElse(null);
    if (file == null) {
      return false;
    }
    try {
      // A copy goes: whoever reads the content meanwhile still finds it here.
      Path copy = Files.createTempFile(incoming, "stow", "");
      try {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        asked(() -> store.put(place, copy));
      } finally {
        Files.deleteIfExists(copy);
      }
      waiting.delete(place);
      refusal.over();
      return true;
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  /** Whether the store kept silent just now, so that nobody is to ask it for a while. */
  boolean leftAlone() {
    return silence.on();
  }

  /** That many bytes from there on; throws at once while the store is left alone. */
  public InputStream open(String place, long from, long length) {
    return waiting.direct(place).isPresent()
        ? waiting.open(place, from, length)
        : answered(() -> store.open(place, from, length));
  }

  /** The content as a file of this server, if it is one; not to be changed. */
  public Optional<Path> direct(String place) {
    return waiting.direct(place).or(() -> store.direct(place));
  }

  /** Removes it from wherever it is; nothing happens if it is gone. */
  public void delete(String place) {
    forget(place);
    asked(() -> store.delete(place));
  }

  private void asked(Runnable call) {
    answered(
        () -> {
          call.run();
          return true;
        });
  }

  private <T> T answered(Supplier<T> call) {
    if (!silence.mayAsk()) {
      throw new StoreDown(new IOException("the store is left alone after its silence"));
    }
    try {
      T answer = call.get();
      silence.over();
      return answer;
    } catch (StoreDown down) {
      if (down.slow()) {
        silence.begin();
      } else {
        silence.over();
      }
      throw down;
    }
  }

  /** Removes what lies on this server's disk under the place. */
  public void forget(String place) {
    waiting.delete(place);
  }

  /** What lies on this server's disk only, in the order of places, from behind this one on. */
  public List<Store.Stored> waiting(String after, int limit) {
    return waiting.list(after, limit);
  }

  /** Removes what killed work left in the folder of what is arriving, a day after it stopped. */
  public void tidy() {
    try (Stream<Path> all = Files.list(incoming)) {
      for (Path file : all.filter(Storeroom::abandoned).toList()) {
        FileSystemUtils.deleteRecursively(file);
      }
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  private static boolean abandoned(Path file) {
    try {
      // The disk's clock against itself, never the application's.
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis();
      return age > 86_400_000L;
    } catch (IOException gone) {
      return false;
    }
  }

  private static String reason(StoreDown down) {
    Throwable cause = down.getCause();
    return cause == null ? "unknown" : cause.getClass().getSimpleName();
  }
}
