package app.quintet.apps.rebloom.companion;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The words the library is written in, and the small words of English: what counts as known. */
@Component
class Words {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}']+");
  private static final Pattern MASHED =
      Pattern.compile(
          "asdf|qwer|jkl|[bcdfghjklmnpqrstvwxz]{5,}|(.)\\1{3,}|(..)\\2{2,}|^[^aeiouy]{3,}$");
  private static final String SMALL =
      "i me my mine myself you your he him his she her it its we us our they them their this that"
          + " these those a an the and or but so because if when while as than then who what where"
          + " why how which to of in on at by for with from about into over after before under out"
          + " up down off again am is are was were be been being do does did have has had can could"
          + " will would should may might must shall not no never always often sometimes just only"
          + " really very too also still even much many more most less least some any every all"
          + " both each few other same own here there now today yesterday tomorrow tonight week"
          + " month year day night morning evening time thing things people person man woman friend"
          + " friends mum mom dad mother father sister brother son daughter wife husband partner"
          + " boyfriend girlfriend boss job work home house school get got go went gone going come"
          + " came make made take took think thought know knew feel felt feels feeling want wanted"
          + " need needed say said tell told ask asked see saw look looked seem seems keep kept let"
          + " lost miss love like hate cry cried crying talk talked hard bad good sad tired anxious"
          + " worried scared angry alone lonely i'm i've i'd i'll it's don't can't didn't doesn't"
          + " isn't won't wasn't couldn't wouldn't hi hello hey yes no ok okay thanks bye";

  private final Set<String> known = new HashSet<>(Arrays.asList(SMALL.split(" ")));

  Words(Library library) {
    library.pieces().forEach(piece -> known.addAll(of(piece.text())));
    library.moves().values().forEach(move -> move.said().forEach(s -> known.addAll(of(s))));
    Library.TOPICS.forEach(
        topic -> library.shelf(topic).said().forEach(said -> known.addAll(of(said))));
  }

  /** The words of a text in lower case; nothing but letters and apostrophes. */
  static List<String> of(String text) {
    return Arrays.stream(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /** The part of these words that is known, 0–1; 0 for none. */
  double share(List<String> words) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(known::contains).count() / words.size();
  }

  /** Whether this is keys struck at random rather than words, of whatever language. */
  boolean nonsense(String text) {
    List<String> words = of(text);
    if (words.isEmpty()) {
      return text.codePoints().noneMatch(c -> Character.isDigit(c) || c > 0x2000);
    }
    long mashed = words.stream().filter(w -> !known.contains(w) && mashed(w)).count();
    return mashed * 2 > words.size();
  }

  private static boolean mashed(String word) {
    return word.chars().allMatch(c -> c < 128) && MASHED.matcher(word).find();
  }
}
