package app.quintet.apps.flirtcraft.character;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a message sounds friendly; a small counted lexicon, negation turns the word after it. */
final class Tone {
  private static final Pattern WORD = Pattern.compile("[^a-z']+");
  private static final Set<String> KIND =
      Set.of(
          "love",
          "loved",
          "lovely",
          "nice",
          "great",
          "cool",
          "amazing",
          "awesome",
          "fun",
          "funny",
          "happy",
          "glad",
          "thanks",
          "thank",
          "please",
          "haha",
          "hahaha",
          "lol",
          "sweet",
          "beautiful",
          "gorgeous",
          "pretty",
          "cute",
          "interesting",
          "wonderful",
          "brilliant",
          "enjoy",
          "smile",
          "excited",
          "good",
          "best",
          "wow",
          "sorry",
          "hope");
  private static final Set<String> HARSH =
      Set.of(
          "hate",
          "boring",
          "bored",
          "stupid",
          "dumb",
          "ugly",
          "annoying",
          "awful",
          "terrible",
          "gross",
          "shut",
          "idiot",
          "loser",
          "whatever",
          "lame",
          "weird",
          "creepy",
          "fat",
          "pathetic",
          "worst",
          "sucks",
          "rude",
          "disgusting");
  private static final Set<String> NEGATION =
      Set.of("not", "no", "never", "don't", "isn't", "didn't");

  private Tone() {}

  /** −1 to 1. */
  static double of(String lower) {
    int sum = 0;
    int hits = 0;
    boolean negated = false;
    for (String word : WORD.split(lower)) {
      int value = KIND.contains(word) ? 1 : HARSH.contains(word) ? -1 : 0;
      if (value != 0) {
        sum += negated ? -value : value;
        hits++;
      }
      negated = NEGATION.contains(word);
    }
    return hits == 0 ? 0 : Math.max(-1, Math.min(1, sum / (double) hits));
  }
}
