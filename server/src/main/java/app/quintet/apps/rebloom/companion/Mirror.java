package app.quintet.apps.rebloom.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Hands a person's own words back: one clause, turned from I to you. Says nothing rather than
 * something doubtful: no insults against oneself, no plans that could hurt, no half sentences.
 */
@Component
class Mirror {
  private static final int LEAST = 4;
  private static final int MOST = 15;
  private static final double KNOWN = 0.6;
  private static final Pattern SENTENCES = Pattern.compile("[.!?;\\n…]+\\s*|\\s+-\\s+");
  private static final Pattern CLAUSES =
      Pattern.compile(
          ",\\s+|\\s+(?=(?:and|but|because|so|although|though|which|even though) (?:i|my|it|then|he"
              + "|she|they|now|the|nobody|everyone|no)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:and|but|so|because|well|also|then|like|yeah|yes|no|oh|ok|okay|honestly|actually|basically|anyway|plus|i"
              + " mean|i guess|i think|i feel like|i feel as if|maybe|just)\\b,?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_SELF = Pattern.compile("(?i)\\b(?:i|i'\\w+|my|me|myself)\\b");
  // What must not come back from here, however it was meant.
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)\\b(?:you|your|u|stupid|ugly|fat|worthless|failure|loser|idiot|disgusting|pathetic"
              + "|useless|burden|hate|deserve|kill\\w*|die|dead|dying|died|suicid\\w*|cut|cutting|hurt|harm"
              + "|drunk|drink\\w*|pills?|meds?|medication|dose|mg|overdos\\w*|starv\\w*|purg\\w*|weight|calories"
              + "|sex\\w*|nude\\w*|fuck\\w*|shit\\w*|bitch|rape\\w*|abus\\w*|hit|hits|beat|gun|knife|drugs?|weed|coke|heroin|smok\\w*|crazy|insane|bad"
              + " (?:mother|father|person|parent)|fault|ruin\\w*"
              + "|we|us|our|ours|https?|www|ignore|pretend|prompt|instructions?|therapist|diagnos\\w*"
              + "|cancer|miscarr\\w*|murder\\w*|revenge|stalk\\w*|bomb|attack(?:ed)?|human|ai|robot|bot"
              + "|depression|depressed|bipolar|adhd|ptsd|disorder)\\b");
  private static final Pattern HALF =
      Pattern.compile(
          "(?i)(?:\\b(?:and|but|because|so|or|to|of|the|a|an|my|in|on|at|with|for|that|than|if|when|as"
              + "|from|i|is|are|was|were|am|have|had|by|about|not|don't|can't)|i'm|i've|it's)$");
  private static final Pattern STARTS =
      Pattern.compile(
          "(?i)^(?:i|i'm|i've|i'd|i'll|my|it|it's|everything|everyone|everybody|nobody|nothing|no"
              + " one|he|she|they|people|the|there|this|that|sometimes|today|yesterday|last|every|lately"
              + "|whenever|all)\\b.*");
  private static final Pattern BARE_HOW =
      Pattern.compile(
          "(?i)^(?:how|what|why|who|when|where|if|please|don't|let|tell|can|could|do)\\b.*");

  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("i", "you"),
          Map.entry("i'm", "you're"),
          Map.entry("im", "you're"),
          Map.entry("i've", "you've"),
          Map.entry("ive", "you've"),
          Map.entry("i'd", "you'd"),
          Map.entry("i'll", "you'll"),
          Map.entry("me", "you"),
          Map.entry("my", "your"),
          Map.entry("mine", "yours"),
          Map.entry("myself", "yourself"));

  private final Words words;

  Mirror(Words words) {
    this.words = words;
  }

  /** A clause to put after "You say that", without a full stop; empty when none is good enough. */
  Optional<String> of(String text) {
    String best = "";
    double most = 0;
    for (String sentence : SENTENCES.split(text.strip().replace('’', '\''))) {
      for (String clause : clauses(sentence)) {
        double worth = worth(clause);
        if (worth > most) {
          most = worth;
          best = clause;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(turned(best));
  }

  private static List<String> clauses(String sentence) {
    List<String> all = new ArrayList<>();
    if (sentence.length() <= 400) {
      all.add(trimmed(sentence));
      for (String clause : CLAUSES.split(sentence)) {
        all.add(trimmed(clause));
      }
    }
    return all;
  }

  private static String trimmed(String clause) {
    String now = clause.strip();
    String before;
    do {
      before = now;
      now = LEADING.matcher(now).replaceFirst("").strip();
    } while (!now.equals(before));
    return now;
  }

  private double worth(String clause) {
    List<String> spoken = Words.of(clause);
    boolean fits =
        spoken.size() >= LEAST
            && spoken.size() <= MOST
            && clause.matches("[\\p{L}\\p{M}0-9' ,-]+")
            && STARTS.matcher(clause).matches()
            && ABOUT_SELF.matcher(clause).find()
            && !BARE_HOW.matcher(clause).matches()
            && !NEVER.matcher(clause).find()
            && !HALF.matcher(clause).find()
            && words.share(spoken) >= KNOWN
            && !clause.equals(clause.toUpperCase(Locale.ROOT));
    return fits ? 1 + Math.min(spoken.size(), 10) / 10.0 : 0;
  }

  private String turned(String clause) {
    StringBuilder out = new StringBuilder();
    String previous = "";
    for (String word : clause.split(" +")) {
      String core = word.toLowerCase(Locale.ROOT).replaceAll("[,]", "");
      String now = TURNED.get(core);
      if (now == null) {
        now = verb(core, previous);
      }
      if (now == null) {
        boolean first = out.isEmpty();
        now = first && words.knows(core) ? core : word.replace(",", "");
      }
      out.append(out.isEmpty() ? "" : " ").append(now).append(word.endsWith(",") ? "," : "");
      previous = core;
    }
    return out.toString();
  }

  /** "I was" becomes "you were"; "my boss was" stays. */
  private static @org.jspecify.annotations.Nullable String verb(String word, String previous) {
    boolean ofI =
        previous.equals("i") || previous.matches("(?:just|always|really|never|still|also)");
    return switch (word) {
      case "am" -> "are";
      case "was" -> previous.equals("i") ? "were" : null;
      case "wasn't" -> previous.equals("i") ? "weren't" : null;
      default -> ofI && word.equals("'m") ? "are" : null;
    };
  }
}
