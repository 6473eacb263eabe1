package app.quintet.platform.vault.keys;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Master keys by version. The one named first is in use, the others only open what they wrapped:
 * {@code v2:BASE64,v1:BASE64}; a bare key is version 1.
 */
record KeyRing(int current, Map<Integer, byte[]> keys) {
  private static final int BYTES = 32;

  static KeyRing parse(String text) {
    Map<Integer, byte[]> keys = new LinkedHashMap<>();
    int first = 0;
    for (String part : text.strip().split(",", -1)) {
      int colon = part.indexOf(':');
      int version = colon < 0 ? 1 : version(part.substring(0, colon).strip());
      if (keys.putIfAbsent(version, key(part.substring(colon + 1).strip())) != null) {
        throw new MasterKeyRefused("QUINTET_MASTER_KEY names version " + version + " twice.");
      }
      first = first == 0 ? version : first;
    }
    return new KeyRing(first, keys);
  }

  /** A ring with one new key, version 1. */
  static KeyRing fresh() {
    return new KeyRing(1, Map.of(1, random()));
  }

  /** The same keys behind a new one of this version, which is in use from now on. */
  KeyRing before(int version) {
    Map<Integer, byte[]> more = new LinkedHashMap<>();
    more.put(version, random());
    more.putAll(keys);
    return new KeyRing(version, more);
  }

  /** Only the key in use. */
  KeyRing alone() {
    return new KeyRing(current, Map.of(current, key()));
  }

  String text() {
    StringBuilder text = new StringBuilder(entry(current, key()));
    keys.forEach(
        (version, key) -> {
          if (version != current) {
            text.append(',').append(entry(version, key));
          }
        });
    return text.toString();
  }

  /** The key in use. */
  byte[] key() {
    byte[] key = keys.get(current);
    if (key == null) {
      throw new IllegalStateException("a ring without its first key");
    }
    return key;
  }

  byte @Nullable [] key(int version) {
    return keys.get(version);
  }

  Set<Integer> versions() {
    return keys.keySet();
  }

  @Override
  public String toString() {
    return "versions " + keys.keySet();
  }

  private static String entry(int version, byte[] key) {
    return "v" + version + ":" + Base64.getEncoder().encodeToString(key);
  }

  private static byte[] random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static int version(String name) {
    if (!name.matches("v?[1-9][0-9]{0,5}")) {
      throw new MasterKeyRefused("QUINTET_MASTER_KEY: a version is written v1, v2 and so on.");
    }
    return Integer.parseInt(name.startsWith("v") ? name.substring(1) : name);
  }

  private static byte[] key(String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text);
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      // Said below, without the text: it may be nearly a key.
    }
    throw new MasterKeyRefused("QUINTET_MASTER_KEY: each key must be 32 bytes in base64.");
  }
}
