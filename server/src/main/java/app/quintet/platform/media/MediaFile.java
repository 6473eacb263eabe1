package app.quintet.platform.media;

import java.time.Instant;
import java.util.UUID;

/**
 * A file somebody owns.
 *
 * @param app the app it belongs to, or {@code platform}
 * @param type its media type as its content shows it once it is {@link MediaState#READY}, as it was
 *     announced before
 * @param size bytes; as announced while it is {@link MediaState#UPLOADING}
 * @param sha256 64 hexadecimal digits, lower case; empty until the content is whole
 */
public record MediaFile(
    UUID id,
    UUID owner,
    String app,
    MediaKind kind,
    MediaState state,
    String type,
    long size,
    String sha256,
    Instant createdAt) {}
