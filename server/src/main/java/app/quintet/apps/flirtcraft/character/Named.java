package app.quintet.apps.flirtcraft.character;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which thing of the place or fact of the character's a text names. */
final class Named {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  // Details that are never asked for by a word of theirs: too common to mean the fact.
  private static final Set<String> WEAK =
      Set.of(
          "with",
          "family",
          "ever",
          "even",
          "does",
          "were",
          "been",
          "somebody",
          "talk",
          "best",
          "come",
          "make",
          "take",
          "like",
          "think",
          "know",
          "want",
          "seats",
          "town",
          "world",
          "place",
          "little",
          "close",
          "earlier",
          "someone",
          "early",
          "late",
          "home",
          "house",
          "line",
          "about",
          "that",
          "from",
          "which",
          "years",
          "year",
          "almost",
          "seven",
          "four",
          "just",
          "over",
          "three",
          "months",
          "eighteen",
          "than",
          "more",
          "much",
          "without",
          "good",
          "same",
          "time",
          "whatever",
          "show",
          "plays",
          "favourite",
          "while",
          "where",
          "nothing",
          "happens",
          "people",
          "again",
          "first",
          "last",
          "friend",
          "friends",
          "their",
          "through",
          "always",
          "never",
          "really",
          "thing",
          "things",
          "grew",
          "tastes",
          "something",
          "anything",
          "proper",
          "slow",
          "long",
          "learning",
          "going",
          "doing",
          "living",
          "behind",
          "street",
          "streets",
          "corner",
          "end",
          "side",
          "some",
          "have",
          "when",
          "what",
          "your",
          "would",
          "could",
          "should",
          "rather");
  // "No, I mean the book": the name of a kind of fact means the character's own one.
  private static final Map<String, String> KEY_WORDS =
      Map.ofEntries(
          Map.entry("book", "book"),
          Map.entry("novel", "book"),
          Map.entry("job", "job"),
          Map.entry("film", "film"),
          Map.entry("movie", "film"),
          Map.entry("hobby", "hobby"),
          Map.entry("hometown", "from"),
          Map.entry("siblings", "sibling"));
  private static final Set<String> WORDY = Set.of("book", "film", "dream", "weekend", "music");
  private static final List<String> NAMED =
      List.of(
          "pet",
          "job",
          "from",
          "hobby",
          "book",
          "music",
          "food",
          "trip",
          "film",
          "sport",
          "dream",
          "sibling",
          "weekend",
          "drink",
          "hood",
          "pet_name",
          "prop");

  private Named() {}

  /** {@code figure.<name>} of the place that a text names, or empty. */
  static String figure(String lower, CharacterTurn turn, Library library) {
    String root = "place." + turn.scene().place().wire() + ".figure";
    for (String name : library.names(root, "words")) {
      String any = String.join("|", library.data(root + "." + name + ".words")).replace(", ", "|");
      if (Pattern.compile("\\b(?:" + any + ")\\b").matcher(lower).find()) {
        return "figure." + name;
      }
    }
    return "";
  }

  static String fact(Set<String> said, Persona persona) {
    Map<String, String> facts = persona.facts();
    for (var named : KEY_WORDS.entrySet()) {
      if (said.contains(named.getKey()) && (said.contains("your") || said.contains("the"))) {
        return named.getValue();
      }
    }
    for (String key : NAMED) {
      int hits = 0;
      for (String word : WORD.split(facts.getOrDefault(key, "").toLowerCase(Locale.ROOT))) {
        hits += word.length() >= 4 && !WEAK.contains(word) && mentions(said, word) ? 1 : 0;
      }
      // A title or a plan has so many words that one of them proves nothing.
      if (hits >= (WORDY.contains(key) ? 2 : 1)) {
        return key.equals("pet_name") ? "pet" : key.equals("prop") ? "activity" : key;
      }
    }
    for (String word : WORD.split(persona.activity().toLowerCase(Locale.ROOT))) {
      if (word.length() >= 5 && !WEAK.contains(word) && said.contains(word)) {
        return "activity";
      }
    }
    return "";
  }

  // "Did you ever step on a foot?" asks a dancer who has said that they step on shoes.
  static String noted(Set<String> said, Persona persona) {
    for (String key : NAMED) {
      String note = persona.facts().getOrDefault(key + "_note", "").toLowerCase(Locale.ROOT);
      for (String word : WORD.split(note)) {
        boolean asked = said.stream().anyMatch(s -> !weak(s) && word.startsWith(s));
        if (!weak(word) && asked) {
          return key;
        }
      }
    }
    return "";
  }

  static boolean weak(String word) {
    return word.length() < 4 || WEAK.contains(word);
  }

  static boolean mentions(Set<String> said, String word) {
    return said.contains(word)
        || said.contains(word + "s")
        || word.endsWith("s") && said.contains(word.substring(0, word.length() - 1));
  }
}
