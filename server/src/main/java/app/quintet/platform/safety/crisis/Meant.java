package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.phrases.PlainWords;

/**
 * A passage as the learnt layer reads it, in training too: as it was written, or, where figures of
 * speech are known to only sound like distress, its other words.
 *
 * @param text for the sentence model
 * @param words in the form of {@code PlainWords}
 */
record Meant(String text, String words) {
  private static final CrisisPhrases ENGLISH = CrisisPhrases.of("en");
  private static final CrisisPhrases GERMAN = CrisisPhrases.of("de");

  static Meant of(String text) {
    String words = PlainWords.readings(text).getFirst();
    String left = GERMAN.withoutHarmless(ENGLISH.withoutHarmless(words));
    if (!left.contains("~")) {
      return new Meant(text.strip(), words);
    }
    String rest = left.replace("~", " ").replace("|", ". ").replaceAll(" +", " ").strip();
    return new Meant(rest.isEmpty() ? "." : rest, " " + rest.replace(". ", " | ") + " ");
  }
}
