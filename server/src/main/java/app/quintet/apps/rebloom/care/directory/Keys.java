package app.quintet.apps.rebloom.care.directory;

import app.quintet.platform.kernel.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words of the directory are compared: without accents, case and superfluous space. */
final class Keys {
  static final String REMOTE = "remote";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Keys() {}

  static String fold(String text) {
    String apart = Normalizer.normalize(Text.clean(text), Normalizer.Form.NFKD);
    String plain = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return SPACE.matcher(plain.replace("ß", "ss")).replaceAll(" ").strip();
  }

  static String specialty(String value) {
    return "s:" + fold(value);
  }

  static String language(String tag) {
    return "l:" + fold(tag);
  }

  static String insurer(String value) {
    return "i:" + fold(value);
  }

  static String country(String code) {
    return "c:" + fold(code);
  }

  static String region(String value) {
    return "r:" + fold(value);
  }
}
