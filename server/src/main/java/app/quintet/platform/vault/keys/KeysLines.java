package app.quintet.platform.vault.keys;

import app.quintet.platform.vault.keys.Wrapping.Wrapped;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The form of a keys archive: one line for each thing, and a last line with their number, so that a
 * file that was cut off is noticed. Keys stand in it wrapped, as they are kept.
 */
final class KeysLines {
  static final String HEAD = "quintet-keys 1";
  static final String END = "end";

  private KeysLines() {}

  static String head(Instant at) {
    return HEAD + " " + at;
  }

  static String master(int version, byte[] proof) {
    return "master " + version + " " + base64(proof);
  }

  static String root(Wrapped root) {
    return "root " + root.version() + " " + base64(root.bytes());
  }

  static String key(UUID owner, Wrapped wrapped, Instant made) {
    return "key " + owner + " " + wrapped.version() + " " + base64(wrapped.bytes()) + " " + made;
  }

  static String erased(UUID owner, Instant at) {
    return "erased " + owner + " " + at;
  }

  static String end(long lines) {
    return END + " " + lines;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
