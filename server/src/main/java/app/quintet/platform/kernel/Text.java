package app.quintet.platform.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one way in which a person's words are tidied before they are checked and stored. */
public final class Text {
  // Control characters carry no words; line breaks and tabs do. Bidi marks and joiners (Cf) stay:
  // right-to-left scripts and emoji need them.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private Text() {}

  /** NFC, CRLF as LF, control characters removed, trimmed; null and blank become empty. */
  public static String clean(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String unified = written.replace("\r\n", "\n").replace('\r', '\n');
    String nfc = Normalizer.normalize(unified, Normalizer.Form.NFC);
    return CONTROL.matcher(nfc).replaceAll("").strip();
  }

  /** Length as a person counts it: code points, not UTF-16 units. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
