package app.quintet.platform.media.file;

import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.Shown;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with what only this module knows of it.
 *
 * @param announced the SHA-256 the client promised; empty if none
 * @param place where its content lies; empty until it is whole and after it went
 * @param received bytes that have arrived
 * @param writer the request that may add more
 * @param expiresAt when an unfinished upload is thrown away
 */
public record FileRow(
    MediaFile file,
    String purpose,
    Shown shown,
    String announced,
    String place,
    String reason,
    long received,
    @Nullable UUID writer,
    @Nullable Instant expiresAt) {
  /** The file's id. */
  public UUID id() {
    return file.id();
  }
}
