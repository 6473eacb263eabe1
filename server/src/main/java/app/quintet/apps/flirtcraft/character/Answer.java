package app.quintet.apps.flirtcraft.character;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a message answers to the question the character asked last.
 *
 * @param phrase the answer in the person's words where it is short enough to be handed back
 */
record Answer(Kind kind, String phrase) {
  static final Answer NONE = new Answer(Kind.NONE, "");

  enum Kind {
    NONE,
    YES,
    NO,
    UNSURE,
    WORDS
  }

  private static final Pattern YES =
      Pattern.compile(
          "^(oh |haha |well |um )*(yes|yeah|yep|yup|sure|of"
              + " course|definitely|always|absolutely|totally|kind of|a bit|a little|i do|i am|i"
              + " did|guilty|sometimes|often|mostly)\\b.*");
  private static final Pattern NO =
      Pattern.compile(
          "^(oh |haha |well |um )*(no|nope|nah|not really|never|not at all|hardly|i don't|i'm not|i"
              + " didn't|nothing|nobody|none)\\b.*");
  private static final Pattern UNSURE =
      Pattern.compile(
          "^(oh |haha |well |um )*(idk|i don'?t know|dunno|not sure|maybe|no idea|hm+|depends|it"
              + " depends|good question|pass)\\b.*");
  private static final Set<String> EMPTY =
      Set.of(
          "ok",
          "okay",
          "k",
          "kk",
          "later",
          "then",
          "lol",
          "haha",
          "hahaha",
          "cool",
          "nice",
          "wow",
          "oh",
          "ah",
          "meh",
          "whatever",
          "great",
          "fine",
          "good",
          "interesting",
          "true",
          "right",
          "same",
          "hey",
          "hi",
          "hello",
          "thanks",
          "that's",
          "very",
          "so",
          "really",
          "too");
  private static final Set<UserMove.Kind> CAN =
      Set.of(
          UserMove.Kind.FLAT,
          UserMove.Kind.STATEMENT,
          UserMove.Kind.DISCLOSURE,
          UserMove.Kind.AGREEMENT,
          UserMove.Kind.JOKE,
          UserMove.Kind.STORY);

  /** Understands a message after a question; {@link #NONE} where none was asked or none is met. */
  static Answer of(String text, UserMove move, Memory memory) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    boolean asked = !memory.awaiting().isEmpty();
    if (!asked || !CAN.contains(move.kind()) || MoveSense.isQuestion(lower)) {
      return NONE;
    }
    if (UNSURE.matcher(lower).matches()) {
      return new Answer(Kind.UNSURE, "");
    }
    if (NO.matcher(lower).matches()) {
      return new Answer(Kind.NO, "");
    }
    if (YES.matcher(lower).matches()) {
      return new Answer(Kind.YES, "");
    }
    return empty(lower) ? NONE : new Answer(Kind.WORDS, phrase(text));
  }

  private static boolean empty(String lower) {
    for (String word : lower.split("[^\\p{L}\\p{N}']+")) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String phrase(String text) {
    String bare =
        text.strip()
            .replace('\u2019', '\'')
            .replaceAll(
                "(?i)^(i'?d say|i'?d|i'?ll|i'?m|i'?ve|i am|i have|i was|i"
                    + " would|i|it'?s|its|um|uh|well|oh|haha|probably|just|mostly|maybe|definitely|honestly|i"
                    + " think|to|take|pick|say|like)\\b[, ]*",
                "")
            .replaceAll("[.!,;].*$", "")
            .strip();
    boolean speaksOfSelf =
        bare.toLowerCase(Locale.ROOT).matches(".*\\b(i|i'm|me|my|you|your|and|because)\\b.*");
    boolean short_ =
        LengthClass.words(bare) >= 1 && LengthClass.words(bare) <= 3 && bare.length() <= 30;
    return short_ && !speaksOfSelf && Echo.handsBack(bare) ? bare : "";
  }
}
