package app.quintet.platform.safety.phrases;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, each as it stands and without the prefixes it may carry. */
record Words(String[] all, List<List<String>> readings) {
  static final String SENTENCE_END = "|";

  static Words of(String text, List<String> prefixes) {
    String[] all = text.strip().split(" ");
    List<List<String>> readings = new ArrayList<>(all.length);
    for (String word : all) {
      readings.add(prefixes.isEmpty() ? List.of(word) : bare(word, prefixes));
    }
    return new Words(all, readings);
  }

  private static List<String> bare(String word, List<String> prefixes) {
    List<String> bare = new ArrayList<>(2);
    bare.add(word);
    for (String prefix : prefixes) {
      // What is left of a single letter would make a phrase of any short word.
      if (word.startsWith(prefix) && word.length() > prefix.length() + 1) {
        bare.add(word.substring(prefix.length()));
      }
    }
    return bare;
  }

  int count() {
    return all.length;
  }

  /** Whether no word of the same sentence stands there. */
  boolean endsAt(int index) {
    return index >= all.length || all[index].equals(SENTENCE_END);
  }
}
