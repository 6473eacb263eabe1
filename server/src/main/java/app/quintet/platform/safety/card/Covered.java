package app.quintet.platform.safety.card;

import java.util.Locale;
import java.util.Set;

/** Whether danger would be noticed in the language somebody writes. */
final class Covered {
  private static final Set<String> LANGUAGES = Set.of("en", "es", "fr", "de", "ar", "he", "iw");

  private Covered() {}

  /**
   * False when the person's language has no phrases, or when most letters of the text belong to a
   * script that none of the languages is written in.
   */
  static boolean covers(String language, String text) {
    if (!LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage())) {
      return false;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long known = text.codePoints().filter(Character::isLetter).filter(Covered::known).count();
    return 2 * known >= letters;
  }

  private static boolean known(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, ARABIC, HEBREW -> true;
      default -> false;
    };
  }
}
