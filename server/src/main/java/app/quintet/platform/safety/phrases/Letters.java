package app.quintet.platform.safety.phrases;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One way of writing each letter, so that a text typed in haste on a phone and a phrase meet:
 * German umlauts drawn out, Latin letters without accents, Arabic without vowel signs, tatweel and
 * the variants of alef, yeh, teh marbuta and hamza, Hebrew without points.
 */
final class Letters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  // Zero-width characters and marks of direction only ever hide a word or come from the keyboard;
  // tatweel only stretches one.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\u00ad\\u061c\\u0640]");

  private Letters() {}

  /** Folds a text that is lower case already. */
  static String fold(String lower) {
    String drawnOut =
        UNSEEN
            .matcher(lower)
            .replaceAll("")
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss")
            .replace("œ", "oe")
            .replace("æ", "ae");
    // Decomposing also parts alef, waw and yeh from their hamza.
    String bare = MARKS.matcher(Normalizer.normalize(drawnOut, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char letter = arabic(bare.charAt(i));
      if (letter != 'ء') {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static char arabic(char letter) {
    return switch (letter) {
      case 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      default -> letter;
    };
  }
}
