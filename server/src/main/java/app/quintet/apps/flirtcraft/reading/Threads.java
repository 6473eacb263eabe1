package app.quintet.apps.flirtcraft.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a message takes up what the partner said, and what it does with it. */
final class Threads {
  /** New words of content with which a picked-up thread counts as spun on. */
  private static final int ADDED = 3;

  /** In a long message a shared word may be chance: one is needed for every so many words. */
  private static final int WORDS_A_HIT = 25;

  private static final int SHORT = 4;

  /** In more words than this, "it" and "that" point at the speaker's own. */
  private static final int ONE_BREATH = 20;

  private static final double GIVEN_BACK = 0.4;

  /** The same word from the other side: "I" given back as "you" is the same. */
  private static final Map<String, String> SIDES =
      Map.ofEntries(
          Map.entry("i", "you"),
          Map.entry("i'm", "you're"),
          Map.entry("i've", "you've"),
          Map.entry("me", "you"),
          Map.entry("my", "your"),
          Map.entry("mine", "yours"),
          Map.entry("am", "are"));

  private Threads() {}

  static void read(
      Set<Trait> is, String low, List<String> words, Set<String> stems, Reader.Around around) {
    Set<String> last = Words.stems(around.partnerLast());
    if (parrot(words, stems, last, around)) {
      is.add(Trait.PARROT);
      return;
    }
    Set<String> shared = new LinkedHashSet<>(stems);
    shared.retainAll(last);
    boolean named = !shared.isEmpty() && shared.size() * WORDS_A_HIT >= words.size();
    // A question may also stay with what oneself has just said and the other has answered.
    boolean stays =
        is.contains(Trait.QUESTION)
            && words.size() <= ONE_BREATH
            && !around.ownEarlier().isEmpty()
            && stems.stream().anyMatch(Words.stems(around.ownEarlier().getLast())::contains);
    boolean small = is.contains(Trait.SMALL_TALK);
    boolean points =
        is.contains(Trait.QUESTION)
            && !around.partnerLast().isEmpty()
            && words.size() >= 3
            && words.size() <= ONE_BREATH
            && !small
            && Lexicon.POINTS_BACK.matcher(low).find();
    if (named || points || (stays && !small)) {
      is.add(Trait.FOLLOW_UP);
    }
    boolean early =
        stems.stream().anyMatch(around.partnerEarlier()::contains) && enough(stems, around);
    if (early && !named) {
      is.add(Trait.CALLBACK);
    }
    boolean said =
        words.size() > 3
            && (Lexicon.ACKNOWLEDGE.matcher(low).matches() || Lexicon.REACTS.matcher(low).matches())
            && !Lexicon.STOCK_REACTION.matcher(low).matches();
    if (!last.isEmpty() && (named || said)) {
      is.add(Trait.ACKNOWLEDGED);
    }
    Set<String> added = new HashSet<>(stems);
    added.removeAll(last);
    boolean takenUp = is.contains(Trait.FOLLOW_UP) || is.contains(Trait.CALLBACK) || said;
    if (takenUp && added.size() >= ADDED && !around.partnerLast().isEmpty()) {
      is.add(Trait.BUILT);
    }
  }

  private static boolean enough(Set<String> stems, Reader.Around around) {
    long hits = stems.stream().filter(around.partnerEarlier()::contains).count();
    return hits * WORDS_A_HIT >= stems.size() * 2L;
  }

  /** Questions that take up nothing, once there is something to take up. */
  static void interview(Set<Trait> is, String low, Reader.Around around) {
    boolean linked =
        is.contains(Trait.FOLLOW_UP)
            || is.contains(Trait.CALLBACK)
            || is.contains(Trait.ACKNOWLEDGED)
            || is.contains(Trait.CONTEXT)
            || is.contains(Trait.BRIDGE)
            || is.contains(Trait.DISCLOSURE)
            || Lexicon.STOCK_REACTION.matcher(low).matches();
    if (is.contains(Trait.QUESTION) && !linked && !around.partnerLast().isEmpty()) {
      is.add(Trait.INTERVIEW);
    }
  }

  private static boolean parrot(
      List<String> words, Set<String> stems, Set<String> last, Reader.Around around) {
    if (words.size() < SHORT || last.isEmpty()) {
      return false;
    }
    Set<String> theirs = new HashSet<>();
    Words.of(around.partnerLast()).forEach(w -> theirs.add(SIDES.getOrDefault(w, w)));
    long fresh = words.stream().filter(w -> !theirs.contains(SIDES.getOrDefault(w, w))).count();
    if (fresh < GIVEN_BACK * words.size()) {
      return true;
    }
    boolean allKnown =
        stems.stream().allMatch(s -> last.contains(s) || around.partnerEarlier().contains(s));
    return stems.size() >= 2 && allKnown && fresh < 0.6 * words.size();
  }
}
