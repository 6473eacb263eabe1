package app.quintet.apps.flirtcraft.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words and word stems. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*");

  /** Past forms that no suffix gives away. */
  private static final Map<String, String> IRREGULAR =
      pairs(
          "gave give given give giving give took take taken take found find told tell drew draw"
              + " drawn draw wrote write written write read read bought buy brought bring thought"
              + " think taught teach caught catch lost lose left leave kept keep slept sleep spoke"
              + " speak spoken speak broke break broken break ran run swam swim sang sing sung sing"
              + " drank drink ate eat eaten eat drove drive driven drive rode ride flew fly stole"
              + " steal stolen steal wore wear worn wear sold sell met meet won win sat sit stood"
              + " stand heard hear held hold built build began begin children child people person"
              + " feet foot mice mouse women woman men man");

  private Words() {}

  private static Map<String, String> pairs(String words) {
    String[] all = words.split(" ");
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i + 1 < all.length; i += 2) {
      map.put(all[i], all[i + 1]);
    }
    return Map.copyOf(map);
  }

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
  static String stem(String written) {
    String word = IRREGULAR.getOrDefault(written, written);
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
  public static String normal(String text) {
    return String.join(" ", of(text));
  }
}
