package app.quintet.apps.flirtcraft.character;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages that say nothing a stranger could take up: symbols, noise, commands to a machine. */
final class OddInput {
  private static final Pattern OUT_OF_ROLE =
      Pattern.compile(
          "(ignore|disregard|forget|override)\\b.{0,30}\\b(instruction|prompt|rule|guideline|previous|above)|system"
              + " prompt|\\bjailbreak|developer mode|\\bdan mode|you are now (a |an |the |in |my"
              + " |dan\\b)|\\b(have|has) no (rules|restrictions|filter|limits)\\b|\\byour (system"
              + " )?prompt\\b|act as (a|an) |pretend (to be|you)|reveal your"
              + " (prompt|instructions|rules)|are you (a |an )?(real|ai|bot|robot|human|chat"
              + " ?gpt|language model|machine|program|computer|fake|simulation)|\\b(chat"
              + " ?gpt|openai|gemini|llm|language model)\\b"
              + "|<\\s*/?\\s*(script|img|iframe|svg|system)|\\bsystem\\s*:|\\bassistant\\s*:"
              + "|(print|repeat|output|show)\\b.{0,20}\\b(instructions|prompt|system)|drop"
              + " table|select \\* from|you'?re (a |an )?(bot|ai|robot|program|machine)\\b",
          Pattern.DOTALL);
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  private OddInput() {}

  /** EMOJI, OUT_OF_ROLE, GIBBERISH or FOREIGN; null for an ordinary message. */
  static UserMove.@Nullable Kind kind(String lower, int words, String language) {
    if (OUT_OF_ROLE.matcher(lower).find()) {
      return UserMove.Kind.OUT_OF_ROLE;
    }
    if (lower.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return signs(lower);
    }
    if (!language.equals("en")) {
      return UserMove.Kind.FOREIGN;
    }
    return gibberish(lower, words) ? UserMove.Kind.GIBBERISH : null;
  }

  // "?" or "..." is a shrug; a row of signs is a hand on the keys.
  private static UserMove.Kind signs(String text) {
    if (text.codePoints().anyMatch(c -> c >= 128)) {
      return UserMove.Kind.EMOJI;
    }
    return text.length() <= 4 ? UserMove.Kind.FLAT : UserMove.Kind.GIBBERISH;
  }

  // Keyboard mashing has runs without vowels or one word far longer than any real one.
  private static boolean gibberish(String lower, int words) {
    if (lower.chars().distinct().count() <= 2 && lower.length() > 6) {
      return true;
    }
    int odd = 0;
    String[] parts = lower.split("[^a-z']+");
    int counted = 0;
    for (String part : parts) {
      if (part.isEmpty()) {
        continue;
      }
      counted++;
      boolean mashed =
          part.length() > 24
              || part.length() >= 4
                  && !VOWEL.matcher(part).find()
                  && !part.matches("(hm+|pf+t+|shh+|brr+|psst|grr+|mmhm+|nvm|tbh|smh|mhm+)")
              || part.matches(".*[bcdfghjklmnpqrstvwxz]{6,}.*")
              || part.matches(".*(asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb).*");
      if (mashed) {
        odd++;
      }
    }
    if (counted == 0) {
      return words > 0 && lower.length() > 8;
    }
    return odd * 2 >= counted && odd > 0;
  }
}
