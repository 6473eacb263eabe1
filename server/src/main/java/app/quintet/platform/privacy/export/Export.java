package app.quintet.platform.privacy.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive somebody asked for.
 *
 * @param size bytes to fetch; null until it is ready
 * @param parts how many modules go into it, 0 before it was begun
 * @param partsDone how many of them are in it
 */
public record Export(
    UUID id,
    Status status,
    Instant requestedAt,
    @Nullable Instant readyAt,
    @Nullable Instant expiresAt,
    @Nullable Long size,
    int parts,
    int partsDone) {
  /** What has become of it. */
  public enum Status {
    WAITING,
    RUNNING,
    READY,
    FAILED,
    EXPIRED
  }
}
