package app.quintet.platform.media;

import org.jspecify.annotations.Nullable;

/**
 * A file somebody is about to send, as their client announces it; not yet checked.
 *
 * @param size bytes, from 1 up to {@link MediaKind#most}
 * @param type its media type; what the content shows counts in the end
 * @param sha256 64 hexadecimal digits; if given, a file with another content is refused
 * @param purpose what the app needs it for, its own id of at most 100 characters (letters, digits,
 *     {@code _ - : .}): {@code "segment:0198…"}
 */
public record UploadWish(long size, String type, @Nullable String sha256, String purpose) {}
