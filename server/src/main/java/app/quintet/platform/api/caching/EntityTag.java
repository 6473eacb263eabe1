package app.quintet.platform.api.caching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A weak entity tag over what an answer says, leaving out when and to which request it was said
 * (RFC 9110 §8.8). Weak, because the envelope's meta differs each time and compression may change
 * the bytes.
 */
final class EntityTag {
  private static final int BYTES = 16;

  private EntityTag() {}

  /** The tag of this data and, on a page, the cursor to the next one. */
  static String of(String data, @Nullable String nextCursor) {
    MessageDigest sha = sha256();
    sha.update(data.getBytes(StandardCharsets.UTF_8));
    if (nextCursor != null) {
      // A zero byte never stands in JSON, so data and cursor cannot run into each other.
      sha.update((byte) 0);
      sha.update(nextCursor.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = sha.digest();
    byte[] cut = java.util.Arrays.copyOf(whole, BYTES);
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(cut) + "\"";
  }

  /** Whether the client's If-None-Match names this tag; compared weakly (RFC 9110 §13.1.2). */
  static boolean matches(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    String opaque = tag.substring(2);
    for (int at = ifNoneMatch.indexOf(opaque); at >= 0; at = ifNoneMatch.indexOf(opaque, at + 1)) {
      int end = at + opaque.length();
      if (end == ifNoneMatch.length() || " ,\t".indexOf(ifNoneMatch.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
