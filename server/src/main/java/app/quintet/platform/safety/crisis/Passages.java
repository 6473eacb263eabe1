package app.quintet.platform.safety.crisis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The passages of a text as the sentence model reads them, in training too: a short text whole, a
 * longer one as its sentences and as runs of them of at most 40 words, each run starting with the
 * last sentence of the one before, because what a sentence means is often said by its neighbour.
 */
final class Passages {
  private static final int LONGEST = 40;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…؟])\\s+|\\n+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Passages() {}

  static List<String> of(String text) {
    if (words(text) <= LONGEST) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    List<String> sentences = pieces(text);
    // Each by itself, too: one grave sentence must not drown in twenty cheerful ones.
    Set<String> passages = new LinkedHashSet<>(sentences);
    String last = "";
    StringBuilder run = new StringBuilder();
    for (String sentence : sentences) {
      if (!run.isEmpty() && words(run + " " + sentence) > LONGEST) {
        passages.add(run.toString());
        run = new StringBuilder(words(last) + words(sentence) <= LONGEST ? last : "");
      }
      run.append(run.isEmpty() ? "" : " ").append(sentence);
      last = sentence;
    }
    passages.add(run.toString());
    return List.copyOf(passages);
  }

  /** The sentences; one that is too long is cut where it must be. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String sentence : SENTENCE.split(text.strip())) {
      String[] words = SPACE.split(sentence.strip());
      for (int from = 0; from < words.length; from += LONGEST) {
        int to = Math.min(words.length, from + LONGEST);
        pieces.add(String.join(" ", List.of(words).subList(from, to)));
      }
    }
    pieces.removeIf(String::isBlank);
    return pieces;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
  }
}
