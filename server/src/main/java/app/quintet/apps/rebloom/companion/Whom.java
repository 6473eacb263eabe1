package app.quintet.apps.rebloom.companion;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What holds for a whole conversation until somebody changes it.
 *
 * @param other whether it is about somebody else they worry about
 * @param self whether the last message turned to themselves within that
 * @param listenOnly whether they asked to be listened to and not advised
 */
record Whom(boolean other, boolean self, boolean listenOnly) {
  private static final Pattern THEM =
      Pattern.compile("\\b(?:he|she|him|her|his|they|them|their|he's|she's|they're)\\b");
  private static final Pattern SELF =
      Pattern.compile(
          "\\bi (?:feel|felt|am|cried|can'?t|couldn'?t|slept|worry|blame)\\b|\\bi'm\\b|\\bmyself\\b");
  private static final Pattern BACK_TO_ME =
      Pattern.compile("\\b(?:about me|as for me|my own|myself)\\b|^(?:actually )?i(?:'m| feel)\\b");

  /**
   * Reads all that the person said, oldest first. Worry about somebody else stays the subject until
   * they speak of themselves without speaking of the other.
   */
  static Whom of(List<String> said) {
    boolean other = false;
    boolean self = false;
    boolean listen = false;
    for (String text : said) {
      String plain = Rules.plain(text);
      Intent ruled = Rules.read(plain).orElse(Intent.TALK);
      boolean them = THEM.matcher(plain).find();
      if (ruled == Intent.WORRIED_FRIEND) {
        other = true;
      } else if (other && !them && BACK_TO_ME.matcher(plain).find() && self) {
        // Twice in a row about themselves: now it is their own story.
        other = false;
      }
      self = ruled == Intent.TALK && SELF.matcher(plain).find() && !them;
      listen = ruled == Intent.VENT || listen && ruled != Intent.ADVICE_ASKED;
    }
    return new Whom(other, other && self, listen);
  }
}
