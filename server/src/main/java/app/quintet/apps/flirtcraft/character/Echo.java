package app.quintet.apps.flirtcraft.character;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a phrase of the person's own that the character can hand back to them. */
final class Echo {
  private static final Pattern LIKED =
      Pattern.compile(
          "(?<!feel |feels |look |looks |sound |sounds |seem |is |was"
              + " )\\b(?:love|like|into|enjoy|miss|tried|trying|started|learning|play|watched|watching|reading"
              + "|cooking|baking|building|visited)\\s+((?:[\\p{L}'-]+\\s?){1,3})",
          Pattern.CASE_INSENSITIVE);
  // What remains when "I'm" or "and" was cut off in the wrong place.
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "^(m|ve|ll|d|am|was|were|have|had|do|did|'\\w*|and|but|or|so|because|cause|then|that|which|if)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> STOP =
      Set.of(
          "the",
          "last",
          "year",
          "month",
          "week",
          "ago",
          "yesterday",
          "recently",
          "alone",
          "mostly",
          "things",
          "also",
          "who",
          "where",
          "which",
          "its",
          "no",
          "never",
          "always",
          "working",
          "being",
          "a",
          "an",
          "it",
          "that",
          "this",
          "you",
          "your",
          "to",
          "my",
          "me",
          "how",
          "what",
          "and",
          "but",
          "so",
          "them",
          "him",
          "her",
          "all",
          "be",
          "here",
          "there",
          "when",
          "in",
          "on",
          "at",
          "for",
          "with",
          "is",
          "are",
          "was",
          "i",
          "i'm",
          "because",
          "too",
          "lot",
          "of",
          "really",
          "very",
          "just",
          "right",
          "now",
          "about",
          "from",
          "myself",
          "we",
          "they",
          "up",
          "out",
          "places",
          "if",
          "or",
          "as",
          "not",
          "do",
          "have",
          "one",
          "some",
          "every",
          "more",
          "same",
          "since",
          "until",
          "by",
          "today",
          "people",
          "stuff",
          "something",
          "anything",
          "everything",
          "someone",
          "talking",
          "takes",
          "time");

  private Echo() {}

  static String of(String text, Map<String, String> facts) {
    for (String key : new String[] {"likes", "plays", "studies"}) {
      String value = facts.get(key);
      if (value != null) {
        return value;
      }
    }
    Matcher liked = LIKED.matcher(text);
    return liked.find() ? phrase(liked.group(1)) : "";
  }

  /** Whether a phrase can be said back: it begins with a word of its own, not with what is left. */
  static boolean handsBack(String phrase) {
    return phrase.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}' -]*") && !LEFT_OVER.matcher(phrase).find();
  }

  /**
   * The leading words up to the first small one: "salsa dancing with my" becomes "salsa dancing".
   */
  static String phrase(String raw) {
    StringBuilder kept = new StringBuilder();
    for (String word : raw.strip().split("\\s+")) {
      if (STOP.contains(word.toLowerCase(Locale.ROOT)) || word.length() < 3) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(word);
    }
    return kept.toString();
  }
}
