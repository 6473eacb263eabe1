package app.quintet.platform.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one way in which a person's words are tidied before they are checked and stored. */
public final class Text {
  // Control characters carry no words; line breaks and tabs do. Bidi marks and joiners (Cf) stay:
  // right-to-left scripts and emoji need them.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  // Half a character, which JSON can carry and UTF-8 cannot.
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  // What takes up room or none, but shows nothing: spaces, marks of direction, joiners, variation
  // selectors, the blanks of braille and hangul.
  private static final Pattern NOTHING_TO_SEE =
      Pattern.compile(
          "[\\p{Cf}\\p{Z}\\s\\x{FE00}-\\x{FE0F}\\x{2800}\\x{3164}\\x{FFA0}\\x{115F}\\x{1160}]*");

  private Text() {}

  /**
   * NFC, CRLF as LF, control characters removed, broken ones replaced (U+FFFD), trimmed; null and
   * what shows nothing become empty.
   */
  public static String clean(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String unified = written.replace("\r\n", "\n").replace('\r', '\n');
    String nfc = Normalizer.normalize(unified, Normalizer.Form.NFC);
    String whole = HALF.matcher(nfc).replaceAll("\uFFFD");
    String words = CONTROL.matcher(whole).replaceAll("").strip();
    return NOTHING_TO_SEE.matcher(words).matches() ? "" : words;
  }

  /** Length as a person counts it: code points, not UTF-16 units. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
