package app.quintet.apps.flirtcraft.reading;

import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Measures messages; pure but for moderation's word lists, far under a millisecond each. */
@Component
public class Reader {
  private static final int STORY_WORDS = 18;
  private static final int DISCLOSURE_WORDS = 5;
  private static final Pattern NO_VOWEL =
      Pattern.compile("[bcdfghjklmnpqrstvwxz]{5,}|(.)\\1{3,}|^[bcdfghjklmnpqrstvwxz]{4,}$");
  private final Moderation moderation;

  /** A reader that knows insults by this moderation. */
  public Reader(Moderation moderation) {
    this.moderation = moderation;
  }

  /**
   * What stands around a message.
   *
   * @param partnerLast what the partner said just before, empty at the start
   * @param partnerEarlier stems of what the partner said before that
   * @param scene stems of what can be seen
   * @param ownEarlier the person's former messages
   */
  public record Around(
      String partnerLast, Set<String> partnerEarlier, Set<String> scene, List<String> ownEarlier) {}

  /** Measures a message where it stands. */
  public Reading read(String text, Around around) {
    return read(text, around, moderation.check(text));
  }

  /** Measures a message whose verdict is known already. */
  public Reading read(String text, Around around, Verdict verdict) {
    String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' ');
    List<String> words = Words.of(text);
    Set<String> stems = Words.stems(text);
    Set<Trait> is = EnumSet.noneOf(Trait.class);
    boolean asks = low.contains("?") || low.contains("？") || low.contains("؟");
    if (asks || (Lexicon.OPEN.matcher(low).find() && low.contains("tell me"))) {
      is.add(Trait.QUESTION);
      if (Lexicon.OPEN.matcher(low).find() && !Lexicon.NARROW.matcher(low).find()) {
        is.add(Trait.OPEN_QUESTION);
      }
    }
    heard(is, low, stems, around);
    self(is, low, words);
    partner(is, low, around);
    if (Lexicon.INVITE.matcher(low).find()) {
      is.add(Trait.INVITATION);
    }
    if (Lexicon.SHIFT.matcher(low).find()) {
      is.add(Trait.BRIDGE);
    }
    size(is, words.size(), Words.of(around.partnerLast()).size());
    boring(is, low, words, around);
    if (!verdict.found().isEmpty()) {
      is.add(Trait.INSULT);
    }
    if (is.contains(Trait.GIBBERISH) || is.contains(Trait.INSULT)) {
      // What is noise or disrespect earns nothing for the words it happens to contain.
      is.retainAll(
          EnumSet.of(
              Trait.GIBBERISH,
              Trait.INSULT,
              Trait.REPEAT,
              Trait.DEAD_END,
              Trait.FLAT,
              Trait.MONOLOGUE));
    }
    return new Reading(Collections.unmodifiableSet(is), words.size());
  }

  private static void heard(Set<Trait> is, String low, Set<String> stems, Around around) {
    Set<String> last = Words.stems(around.partnerLast());
    boolean pickedUp = stems.stream().anyMatch(last::contains);
    boolean early = stems.stream().anyMatch(around.partnerEarlier()::contains);
    boolean points = low.matches(".*\\b(you (said|mentioned)|your|that|it)\\b.*");
    if (pickedUp || (is.contains(Trait.OPEN_QUESTION) && points && !last.isEmpty())) {
      is.add(Trait.FOLLOW_UP);
    }
    if (early && !pickedUp) {
      is.add(Trait.CALLBACK);
    }
    if (stems.stream().anyMatch(around.scene()::contains)) {
      is.add(Trait.CONTEXT);
    }
    boolean said = Lexicon.ACKNOWLEDGE.matcher(low).matches() && Words.of(low).size() > 3;
    if (!last.isEmpty() && (pickedUp || said)) {
      is.add(Trait.ACKNOWLEDGED);
    }
  }

  private static void self(Set<Trait> is, String low, List<String> words) {
    boolean first = words.stream().anyMatch(Lexicon.FIRST::contains);
    if (first && words.size() >= DISCLOSURE_WORDS) {
      is.add(Trait.DISCLOSURE);
      if (words.size() >= STORY_WORDS && Lexicon.STORY.matcher(low).find()) {
        is.add(Trait.STORY);
      }
    }
    if (words.size() >= 3 && words.stream().anyMatch(Lexicon.FEELING::contains)) {
      is.add(Trait.FEELING);
    }
  }

  private static void partner(Set<Trait> is, String low, Around around) {
    if (Lexicon.EMPATHY.matcher(low).find()) {
      is.add(Trait.EMPATHY);
    }
    boolean particular = is.contains(Trait.CONTEXT) || is.contains(Trait.FOLLOW_UP);
    if (Lexicon.EMPTY_PRAISE.matcher(low).find()) {
      is.add(Trait.EMPTY_PRAISE);
    } else if (particular && Lexicon.PRAISE.matcher(low).find()) {
      is.add(Trait.PARTICULAR_PRAISE);
    }
    boolean words = Words.of(low).size() >= 4 || !around.partnerLast().isEmpty();
    if (words && Lexicon.PLAY.matcher(low).find()) {
      is.add(Trait.PLAY);
    }
  }

  private static void size(Set<Trait> is, int words, int partner) {
    if (words > 60 && words > partner * 3) {
      is.add(Trait.MONOLOGUE);
    }
    if (partner > 0 && words >= 3 && words <= partner * 2.5 + 12 && words * 3 + 6 >= partner) {
      is.add(Trait.MIRRORED);
    }
  }

  private static void boring(Set<Trait> is, String low, List<String> words, Around around) {
    boolean small = words.size() <= 3 && !is.contains(Trait.QUESTION);
    boolean idle = words.size() <= 6 && words.stream().allMatch(Lexicon.FLAT::contains);
    if (small || idle) {
      is.add(Trait.FLAT);
    }
    boolean nothing =
        !is.contains(Trait.QUESTION)
            && !is.contains(Trait.DISCLOSURE)
            && !is.contains(Trait.INVITATION)
            && !is.contains(Trait.FOLLOW_UP)
            && !is.contains(Trait.PLAY);
    if (nothing) {
      is.add(Trait.DEAD_END);
    }
    String normal = Words.normal(low);
    if (!normal.isEmpty() && around.ownEarlier().stream().anyMatch(m -> alike(normal, m))) {
      is.add(Trait.REPEAT);
    }
    if (gibberish(words)) {
      is.add(Trait.GIBBERISH);
    }
  }

  private static boolean alike(String normal, String earlier) {
    List<String> a = Words.of(normal);
    List<String> b = Words.of(earlier);
    if (a.size() < 3) {
      return a.equals(b);
    }
    List<String> common = new ArrayList<>(a);
    common.retainAll(b);
    return common.size() >= 0.8 * Math.max(a.size(), b.size());
  }

  /** Latin letters that are no words; other scripts are never judged by this. */
  private static boolean gibberish(List<String> words) {
    List<String> latin = words.stream().filter(w -> w.matches("[a-z']+")).toList();
    if (latin.isEmpty() || latin.size() * 2 < words.size()) {
      return false;
    }
    long noise =
        latin.stream().filter(w -> !Lexicon.FLAT.contains(w)).filter(Reader::noise).count();
    return noise * 2 >= latin.size();
  }

  private static boolean noise(String word) {
    return NO_VOWEL.matcher(word).find() || (word.length() >= 6 && keyboard(word));
  }

  private static boolean keyboard(String word) {
    // Runs over one row of the keyboard: no English word stays in "asdfghjkl" that long but a few.
    long home = word.chars().filter(c -> "asdfghjkl".indexOf(c) >= 0).count();
    return home == word.length() && !Set.of("alaska", "flasks", "salads").contains(word);
  }
}
