package app.quintet.platform.notifications.push;

import java.util.Base64;

/** Base64url without padding, as every part of Web Push is written. */
final class Base64Url {
  private Base64Url() {}

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Reads it with or without padding; IllegalArgumentException for anything else. */
  static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
