package app.quintet.platform.kernel;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list ordered by time and id, newest first; stable while rows arrive. On the wire it
 * is opaque base64url of 28 bytes.
 */
public record Cursor(Instant at, UUID id) {
  /** Items per page when the client names no limit (platform specification, API conventions). */
  public static final int DEFAULT_LIMIT = 20;

  /** Items per page at most. */
  public static final int MAX_LIMIT = 100;

  /** The opaque form. */
  public String encode() {
    byte[] bytes =
        ByteBuffer.allocate(28)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Reads the opaque form; null stays null; anything else that is not a cursor is a 422. */
  public static @Nullable Cursor decode(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() == 28) {
        Instant at = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
        return new Cursor(at, new UUID(bytes.getLong(), bytes.getLong()));
      }
    } catch (RuntimeException unreadable) {
      // Falls through: a cursor is opaque, so every unreadable one gets the same answer.
    }
    throw Problem.invalid("cursor", "cursor", "This cursor was not issued by this server.");
  }

  /** The limit to use: 20 when absent, refused outside 1–100. */
  public static int limit(@Nullable Integer asked) {
    if (asked == null) {
      return DEFAULT_LIMIT;
    }
    if (asked < 1 || asked > MAX_LIMIT) {
      throw Problem.invalid("limit", "range", "The limit must lie between 1 and 100.");
    }
    return asked;
  }
}
