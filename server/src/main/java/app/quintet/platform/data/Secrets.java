package app.quintet.platform.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master keys by version; the highest version is the one in use. From the setting {@code
 * v2:BASE64,v1:BASE64} (or one bare key), else made once and kept in the data folder, readable by
 * its owner only.
 */
public final class Secrets {
  private static final int KEY_BYTES = 32;
  private final NavigableMap<Integer, byte[]> keys;

  private Secrets(NavigableMap<Integer, byte[]> keys) {
    this.keys = keys;
  }

  /** Reads the setting, or the data folder's file when it is blank; makes that file if needed. */
  public static Secrets load(String setting, Path directory) {
    return new Secrets(parse(setting.isBlank() ? fromFolder(directory) : setting));
  }

  /** The version in use for new wrappings. */
  public int version() {
    return keys.lastKey();
  }

  /** The 32-byte master key of a version; throws if that version is not configured any more. */
  public byte[] master(int version) {
    byte[] key = keys.get(version);
    if (key == null) {
      throw new IllegalStateException("master key version " + version + " is not configured");
    }
    return key.clone();
  }

  /**
   * A 32-byte key for one purpose, derived from the oldest master key so that rotation keeps it.
   */
  public byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.firstEntry().getValue(), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static NavigableMap<Integer, byte[]> parse(String text) {
    NavigableMap<Integer, byte[]> keys = new TreeMap<>();
    for (String part : text.strip().split(",")) {
      int colon = part.indexOf(':');
      int version = colon < 0 ? 1 : Integer.parseInt(part.substring(0, colon).replace("v", ""));
      byte[] key = Base64.getDecoder().decode(part.substring(colon + 1).strip());
      if (key.length != KEY_BYTES) {
        throw new IllegalArgumentException("QUINTET_MASTER_KEY: each key must be 32 bytes, base64");
      }
      keys.put(version, key);
    }
    return keys;
  }

  private static String fromFolder(Path directory) {
    Path file = directory.resolve("master.key");
    try {
      if (!Files.exists(file)) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        OwnerOnly.write(file, "v1:" + Base64.getEncoder().encodeToString(key));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read or make the master key in the data folder", e);
    }
  }
}
