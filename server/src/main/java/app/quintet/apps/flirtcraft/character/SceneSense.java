package app.quintet.apps.flirtcraft.character;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Notices when a message uses the scene: what the character wears, does, or where both stand. */
final class SceneSense {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> COMMON =
      Set.of(
          "with",
          "from",
          "that",
          "this",
          "have",
          "over",
          "under",
          "into",
          "like",
          "your",
          "what",
          "their",
          "they",
          "just",
          "some",
          "about",
          "very",
          "still",
          "where",
          "when",
          "around",
          "people",
          "every",
          "another",
          "almost",
          "half",
          "back",
          "good",
          "looks",
          "keeps",
          "little",
          "there",
          "here",
          "between",
          "behind",
          "which",
          "while",
          "slightly",
          "enough",
          "more",
          "than",
          "open",
          "time",
          "long",
          "small",
          "first",
          "last");

  private SceneSense() {}

  /** appearance, environment, body_language, or empty. */
  static String category(String lower, CharacterContext context) {
    var seen = context.appearance();
    var where = context.environment();
    if (shares(lower, seen.hair() + " " + seen.clothing() + " " + seen.accessories())) {
      return "appearance";
    }
    String around =
        where.spot()
            + " "
            + where.detail()
            + " "
            + where.weather()
            + " "
            + context.persona().activity();
    if (shares(lower, around)) {
      return "environment";
    }
    boolean look =
        lower.contains("you look") || lower.contains("your smile") || lower.contains("you seem");
    return look ? "body_language" : "";
  }

  /** Whether it is about what the character does or holds, and wants to know. */
  static boolean asksActivity(String lower, CharacterContext context) {
    Persona persona = context.persona();
    String doing = persona.activity() + " " + persona.facts().getOrDefault("prop", "");
    boolean wants =
        lower.contains("?") || lower.matches("(?s).*\\b(ask|wonder|wondering|curious|know)\\b.*");
    return wants && shares(lower, doing);
  }

  private static boolean shares(String lower, String description) {
    Set<String> said = new HashSet<>(Arrays.asList(WORD.split(lower)));
    for (String word : WORD.split(description.toLowerCase(Locale.ROOT))) {
      if (word.length() >= 4 && !COMMON.contains(word) && said.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
