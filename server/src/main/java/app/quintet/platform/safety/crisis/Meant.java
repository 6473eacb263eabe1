package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.phrases.PlainWords;
import java.util.regex.Pattern;

/**
 * A passage as the learnt layer reads it, in training too: as it was written but for addresses and
 * codes, or, where figures of speech are known to only sound like distress, its other words.
 *
 * @param text for the sentence model
 * @param words in the form of {@code PlainWords}
 */
record Meant(String text, String words) {
  // Says nothing, and one in ten looks like distress to a model that has only ever seen words.
  private static final Pattern CODE =
      Pattern.compile(
          "https?://\\S{1,2000}|(?<![\\w-])(?=[\\w-]{0,80}\\d[\\w-]{0,80}\\d[\\w-]{0,80}\\d)[\\w-]{16,100}(?![\\w-])");
  private static final String NOTHING = ".";

  private static final CrisisPhrases ENGLISH = CrisisPhrases.of("en");
  private static final CrisisPhrases GERMAN = CrisisPhrases.of("de");

  static Meant of(String written) {
    String text = CODE.matcher(written).replaceAll(" ").strip();
    String words = PlainWords.readings(text).getFirst();
    String left = GERMAN.withoutHarmless(ENGLISH.withoutHarmless(words));
    if (!left.contains("~")) {
      return new Meant(text.isEmpty() ? NOTHING : text, words);
    }
    String rest = left.replace("~", " ").replace("|", ". ").replaceAll(" +", " ").strip();
    return new Meant(rest.isEmpty() ? NOTHING : rest, " " + rest.replace(". ", " | ") + " ");
  }
}
