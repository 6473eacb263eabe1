package app.quintet.platform.safety.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text into the form in which phrases are written: lower case, plain words between single
 * spaces, {@code |} at the end of a sentence, a space at both ends. Disguises (digits for letters,
 * letters drawn apart or repeated) and short forms are undone.
 */
public final class PlainWords {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:\\n…؟؛۔׃]+");
  private static final Pattern APART =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}[\\s._*-]{1,3}){2,60}\\p{L}(?![\\p{L}\\p{N}'])");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}|~ ]+");
  private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1{2,}");

  // What follows a colon in quotation marks belongs to whoever is said to say it.
  private static final Pattern BEFORE_QUOTE = Pattern.compile(":(?=\\s*[\"“”„«»‹›])");

  private static final Pattern INSIDE_HEBREW =
      Pattern.compile("(?<=\\p{IsHebrew})\"(?=\\p{IsHebrew})");
  private static final Map<Character, Character> DISGUISES =
      Map.of(
          '0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');
  private static final Map<String, String> SHORT_FORMS = ShortForms.ALL;

  private PlainWords() {}

  /**
   * The readings of a text: mostly one; with letters repeated three times and more there are two,
   * because both "killl" and "fuuuck" are meant to be read.
   */
  public static List<String> readings(String text) {
    String lower = lower(text);
    if (!REPEATED.matcher(lower).find()) {
      return List.of(words(lower));
    }
    String twice = words(REPEATED.matcher(lower).replaceAll("$1$1"));
    String once = words(REPEATED.matcher(lower).replaceAll("$1"));
    return twice.equals(once) ? List.of(twice) : List.of(twice, once);
  }

  /** A phrase's own words in the same alphabet. */
  static String fold(String phrase) {
    return Letters.fold(phrase.toLowerCase(Locale.ROOT));
  }

  private static String lower(String text) {
    return fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private static String words(String lower) {
    String text = undisguised(lower);
    text = together(text);
    text = text.replaceAll("['’`´ʼ׳״]", "").replaceAll("(?<=\\p{L})[*_](?=\\p{L})", "");
    text = INSIDE_HEBREW.matcher(text).replaceAll("");
    text = BEFORE_QUOTE.matcher(text).replaceAll(" ");
    text = SENTENCE_END.matcher(text).replaceAll(" | ");
    text = NOT_A_WORD.matcher(text).replaceAll(" ");
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      words.add(SHORT_FORMS.getOrDefault(word, word));
    }
    return " " + String.join(" ", words) + " ";
  }

  /** Digits and signs for letters, only inside words that have letters too: "k1ll", "a$$". */
  private static String undisguised(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      Character letter = DISGUISES.get(text.charAt(i));
      if (letter != null && besideLetter(text, i)) {
        plain.setCharAt(i, letter);
      }
    }
    return plain.toString();
  }

  private static boolean besideLetter(String text, int i) {
    char sign = text.charAt(i);
    int after = i + 1;
    while (after < text.length() && DISGUISES.containsKey(text.charAt(after))) {
      after++;
    }
    boolean letterAfter = after < text.length() && Character.isLetter(text.charAt(after));
    int before = i - 1;
    while (before >= 0 && DISGUISES.containsKey(text.charAt(before))) {
      before--;
    }
    boolean letterBefore = before >= 0 && Character.isLetter(text.charAt(before));
    // At the end of a word an exclamation mark is one; "5s" and "4th" are numbers.
    return switch (sign) {
      case '!' -> letterBefore && letterAfter;
      case '@', '$' -> letterAfter || letterBefore;
      default -> letterBefore;
    };
  }

  private static String together(String text) {
    Matcher apart = APART.matcher(text);
    return apart.replaceAll(found -> found.group().replaceAll("[^\\p{L}]", ""));
  }
}
