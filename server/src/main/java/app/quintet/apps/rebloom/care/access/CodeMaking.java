package app.quintet.apps.rebloom.care.access;

import app.quintet.platform.data.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The codes: eight characters that are told apart when read out (31 to the power of 8, 39 bits).
 * That few could be tried out against a plain hash, so the digest is keyed with a secret that is
 * not in the database.
 */
@Component
class CodeMaking {
  static final int LENGTH = 8;
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  CodeMaking(Secrets secrets) {
    key = new SecretKeySpec(secrets.derive("rebloom.access_code"), "HmacSHA256");
  }

  String fresh() {
    StringBuilder code = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
    return code.toString();
  }

  /** The digest of a code as somebody typed it: in any case, with spaces or dashes in between. */
  byte[] digest(String typed) {
    String code = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
