package app.quintet.platform.identity.passkey;

import app.quintet.platform.kernel.Problem;
import java.util.Base64;

/** Bytes in JSON, as WebAuthn writes them. */
public final class Base64Url {
  private Base64Url() {}

  /** Without padding. */
  public static String of(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The bytes of a field; 422 if it is not base64url. */
  public static byte[] read(String field, String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      throw Problem.invalid(field, "base64url", "This must be base64url.");
    }
  }
}
