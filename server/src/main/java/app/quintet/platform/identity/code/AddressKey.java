package app.quintet.platform.identity.code;

import app.quintet.platform.identity.account.Rules;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** An address as it is counted: a hash, the same whether an account has it or not. */
public final class AddressKey {
  private AddressKey() {}

  /** SHA-256 of the address in its stored form. */
  public static byte[] of(String email) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(Rules.email(email).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same as text, for rate limit buckets. */
  public static String text(String email) {
    return HexFormat.of().formatHex(of(email));
  }
}
