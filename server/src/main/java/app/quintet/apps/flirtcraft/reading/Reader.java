package app.quintet.apps.flirtcraft.reading;

import app.quintet.platform.safety.Moderation;
import app.quintet.platform.safety.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
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
  private static final int DETAILED = 6;
  private static final int REMARK = 6;
  private static final int ANSWER = 8;

  /** So many words of content in a row are a list of keywords, not a sentence. */
  private static final int LISTED = 6;

  /** Three kinds of set phrase within so many words each are strung together. */
  private static final int PHRASED = 7;

  private static final Set<String> YOU = Set.of("you", "your", "you've", "you're", "you'd", "ur");

  /** What a ready-made phrase can bring into any message. */
  private static final Set<Trait> FORMULAS =
      EnumSet.of(
          Trait.EMPATHY, Trait.BRIDGE, Trait.INVITATION, Trait.PLAY, Trait.FEELING, Trait.STORY);

  private static final Set<Trait> EARNING_NOTHING =
      EnumSet.of(
          Trait.GIBBERISH,
          Trait.INSULT,
          Trait.PARROT,
          Trait.PITCH,
          Trait.RECITED,
          Trait.REPEAT,
          Trait.DEAD_END,
          Trait.FLAT,
          Trait.MONOLOGUE);

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
    boolean asks = Lexicon.ASKS.matcher(low).find();
    if (asks || (Lexicon.OPEN.matcher(low).find() && low.contains("tell me"))) {
      is.add(Trait.QUESTION);
      if (Lexicon.OPEN.matcher(low).find() && !Lexicon.NARROW.matcher(low).find()) {
        is.add(Trait.OPEN_QUESTION);
      }
    }
    if (Lexicon.SMALL_TALK.matcher(low).find()) {
      is.add(Trait.SMALL_TALK);
    }
    if (notices(stems, around)) {
      is.add(Trait.CONTEXT);
    }
    Threads.read(is, low, words, stems, around);
    if (stems.size() >= DETAILED) {
      is.add(Trait.DETAIL);
    }
    self(is, low, words);
    partner(is, low, around);
    if (Lexicon.INVITE.matcher(low).find()) {
      is.add(Trait.INVITATION);
    }
    if (Lexicon.SHIFT.matcher(low).find()) {
      is.add(Trait.BRIDGE);
    }
    boolean asked = around.partnerLast().contains("?");
    if (asked && is.contains(Trait.DISCLOSURE) && words.size() >= ANSWER) {
      is.add(Trait.ANSWERED);
    }
    Threads.interview(is, low, around);
    size(is, words.size(), Words.of(around.partnerLast()).size());
    boring(is, low, words, around);
    if (insults(low, verdict)) {
      is.add(Trait.INSULT);
    }
    if (recited(is, low, words.size())) {
      is.add(Trait.RECITED);
    }
    if (is.contains(Trait.GIBBERISH)
        || is.contains(Trait.INSULT)
        || is.contains(Trait.PITCH)
        || is.contains(Trait.RECITED)
        || is.contains(Trait.PARROT)) {
      // What is noise, disrespect or nobody's own earns nothing for the words it contains.
      is.retainAll(EARNING_NOTHING);
    }
    return new Reading(Collections.unmodifiableSet(is), words.size());
  }

  private static void self(Set<Trait> is, String low, List<String> words) {
    // "Excuse me" and "can I" tell nothing of the one who says them.
    List<String> told = Words.of(Lexicon.NO_SELF.matcher(low).replaceAll(" "));
    boolean first = told.stream().anyMatch(Lexicon.FIRST::contains);
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
    boolean looks =
        Lexicon.LOOKS.matcher(low).find() && Words.of(low).stream().anyMatch(YOU::contains);
    if (looks || Lexicon.PRAISING.matcher(low).find() || Lexicon.EMPTY_PRAISE.matcher(low).find()) {
      is.add(Trait.PRAISE);
    }
    if (Lexicon.PITCH.matcher(low).find()) {
      is.add(Trait.PITCH);
    }
    if (Lexicon.EMPTY_PRAISE.matcher(low).find() || Lexicon.PICK_UP.matcher(low).find()) {
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

  /** What somebody has spoken of already need not be seen any more. */
  private static boolean notices(Set<String> stems, Around around) {
    Set<String> fresh = new HashSet<>(stems);
    fresh.retainAll(around.scene());
    fresh.removeAll(around.partnerEarlier());
    fresh.removeAll(Words.stems(around.partnerLast()));
    around.ownEarlier().forEach(said -> fresh.removeAll(Words.stems(said)));
    return !fresh.isEmpty();
  }

  private boolean insults(String low, Verdict verdict) {
    String others = Lexicon.SELF.matcher(low).replaceAll(" ");
    boolean self = others.length() < low.length();
    // "Say when I should shut up" is no insult, though the lists know only the words.
    boolean listed = !(self ? moderation.check(others) : verdict).found().isEmpty();
    return listed || Lexicon.DISDAIN.matcher(others).find();
  }

  /** Keywords without grammar, or three kinds of set phrase at once that answer nothing. */
  private static boolean recited(Set<Trait> is, String low, int words) {
    if (longestList(low) >= LISTED) {
      return true;
    }
    long phrases = FORMULAS.stream().filter(is::contains).count();
    boolean dense = phrases >= 3 && phrases * PHRASED >= words;
    return dense && !is.contains(Trait.FOLLOW_UP) && !is.contains(Trait.CALLBACK);
  }

  private static int longestList(String low) {
    int longest = 0;
    for (String part : low.split("[.!?,;:…()\"]")) {
      int run = 0;
      for (String word : Words.of(part)) {
        boolean content = !Lexicon.GLUE.contains(word) && !Lexicon.FUNCTION.contains(word);
        // Only Latin letters: the small words of other scripts are not known here.
        run = content && word.matches("[a-z]+") ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  private static void boring(Set<Trait> is, String low, List<String> words, Around around) {
    boolean small = words.size() <= 3 && !is.contains(Trait.QUESTION);
    boolean idle = words.size() <= 6 && words.stream().allMatch(Lexicon.FLAT::contains);
    if (small || idle) {
      is.add(Trait.FLAT);
    }
    // A remark about the other, beyond a phrase, is an invitation to answer.
    boolean remark = words.size() >= REMARK && words.stream().anyMatch(YOU::contains);
    boolean nothing =
        !is.contains(Trait.QUESTION)
            && !is.contains(Trait.DISCLOSURE)
            && !remark
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
    if (gibberish(words) || chant(words)) {
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

  /** The same word over and over. */
  private static boolean chant(List<String> words) {
    Set<String> different = new HashSet<>(words);
    boolean flat = Lexicon.FLAT.containsAll(different);
    return words.size() >= 4
        ? different.size() * 2 <= words.size() && different.size() <= 3
        : words.size() >= 2 && different.size() == 1 && !flat;
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
