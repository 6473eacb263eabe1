package app.quintet.platform.media.upload;

import app.quintet.platform.media.store.StoreDown;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads what a client sends, as much as comes, and tells a lost client from a full disk. */
final class Intake {
  /** How long one piece may take (platform specification: upload 60 s a chunk). */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final InputStream body;
  private final @Nullable MessageDigest digest;
  private final Arrival arrival;
  private final byte[] buffer = new byte[65_536];
  private boolean over;
  private boolean cut;

  Intake(InputStream body, @Nullable MessageDigest digest, Arrival arrival) {
    this.body = body;
    this.digest = digest;
    this.arrival = arrival;
  }

  /** Whether nothing more will come: it ended, the client is gone, or took too long. */
  boolean over() {
    return over;
  }

  /** Whether it ended before its end. */
  boolean cut() {
    return cut;
  }

  /** Whether there is more than was asked for; to be called at what should be the end. */
  boolean more() {
    return !over && read(1) > 0;
  }

  /** Writes at most that many bytes into the file; answers how many came. */
  long into(Path file, long most) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long written = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      while (written < most && !over) {
        int read = read((int) Math.min(buffer.length, most - written));
        if (read > 0) {
          out.write(buffer, 0, read);
          written += read;
        }
        if (System.nanoTime() - deadline > 0) {
          over = true;
          cut = true;
        }
      }
      return written;
    } catch (IOException disk) {
      throw new StoreDown(disk);
    }
  }

  private int read(int most) {
    arrival.listens();
    try {
      int read = body.read(buffer, 0, most);
      if (read < 0) {
        over = true;
        return 0;
      }
      if (digest != null) {
        digest.update(buffer, 0, read);
      }
      return read;
    } catch (IOException clientGone) {
      over = true;
      cut = true;
      return 0;
    } finally {
      arrival.hears();
    }
  }
}
