package app.quintet.apps.flirtcraft.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words and word stems. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*");

  private Words() {}

  /** The words in order, lower case, straight apostrophes. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher =
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group().replace('’', '\''));
    }
    return words;
  }

  /** The stems of the words that carry content: no function words, at least three letters. */
  public static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : of(text)) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      if (bare.length() >= 3 && bare.indexOf('\'') < 0 && !Lexicon.FUNCTION.contains(bare)) {
        stems.add(stem(bare));
      }
    }
    return stems;
  }

  /**
   * A light suffix strip: enough that "painting", "paintings" and "painted" meet, too little to
   * join strangers.
   */
  static String stem(String word) {
    for (String suffix :
        List.of(
            "ings", "ing", "ies", "ied", "ers", "edly", "ed", "es", "er", "ly", "s", "y", "e")) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= 3) {
        String cut = word.substring(0, word.length() - suffix.length());
        int n = cut.length();
        // A doubled last letter comes from the suffix: "running" is "run".
        boolean doubled =
            n > 3 && cut.charAt(n - 1) == cut.charAt(n - 2) && "lsz".indexOf(cut.charAt(n - 1)) < 0;
        return doubled ? cut.substring(0, n - 1) : cut;
      }
    }
    return word;
  }

  /** The text as words only, for telling repeats. */
  static String normal(String text) {
    return String.join(" ", of(text));
  }
}
