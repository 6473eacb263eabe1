package app.quintet.platform.safety.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that must not be said.
 *
 * @param negatable whether a negation right before it makes it harmless ("I cannot diagnose")
 * @param askable whether it is harmless as a question ("Have you stopped taking it?")
 * @param onlyAfterHarm whether it is wrong only as an answer to something that could hurt
 */
record Rule(
    String id, boolean negatable, boolean askable, boolean onlyAfterHarm, List<Pattern> patterns) {
  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:not|no|never|cannot|without|nor|neither|rather than|instead of|refuse|nothing"
              + "|nobody|nicht|kein\\p{L}*|nie|niemals|ohne|no|nunca|sin|ne|pas|jamais|sans|aucun\\p{L}*|harmful"
              + " to|dangerous to|before you|unless|if you)\\b|n't\\b|(?:^|\\s)(?:لا|لن|لست|ليس|לא"
              + "|אינני|אין|בלי)(?:\\s|$)");
  // After these a new thought begins, which the negation before them does not reach.
  private static final Pattern TURN =
      Pattern.compile(
          "\\b(?:but|so|then|however|just|aber|also|pero|mais)\\b|[;:]|, (?:you|take|try|i )");

  /** Whether a sentence breaks it. */
  boolean brokenBy(String sentence) {
    if (askable && sentence.endsWith("?")) {
      return false;
    }
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(sentence);
      while (found.find()) {
        if (!negatable || !negated(sentence, found)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean negated(String sentence, Matcher found) {
    String before = sentence.substring(Math.max(0, found.start() - 45), found.start());
    int turn = 0;
    Matcher turns = TURN.matcher(before);
    while (turns.find()) {
      turn = turns.end();
    }
    return NEGATION.matcher(before.substring(turn)).find();
  }
}
