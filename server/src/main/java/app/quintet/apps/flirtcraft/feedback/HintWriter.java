package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.reading.Passage;
import app.quintet.apps.flirtcraft.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts an advice into a sentence about this very line. A sentence never comes twice in a
 * conversation, and its pattern only when all others have been used.
 */
@Component
class HintWriter {
  private static final List<String> SLOTS = List.of("theirs", "asked", "mine", "seen", "before");
  private final HintLibrary library;

  HintWriter(HintLibrary library) {
    this.library = library;
  }

  /**
   * A hint in words.
   *
   * @param key the advice and the number of its pattern, for example {@code one_word.3}
   */
  record Written(String key, String text) {}

  Written write(Advice advice, Occasion occasion) {
    Map<String, List<String>> words = words(advice, occasion);
    Set<String> texts =
        occasion.former().stream().map(LiveFeedback::suggestion).collect(Collectors.toSet());
    Set<String> keys =
        occasion.former().stream().map(LiveFeedback::suggestionKey).collect(Collectors.toSet());
    List<String> patterns = library.of(advice);
    int first = Math.floorMod(occasion.said().hashCode(), patterns.size());
    for (boolean fresh : List.of(true, false)) {
      for (int i = 0; i < patterns.size(); i++) {
        int at = (first + i) % patterns.size();
        String key = advice.key() + "." + (at + 1);
        if (fresh && keys.contains(key)) {
          continue;
        }
        for (String text : filled(patterns.get(at), words)) {
          if (!texts.contains(text)) {
            return new Written(key, text);
          }
        }
      }
    }
    return new Written(advice.key() + ".0", counted(occasion, texts));
  }

  // Somebody who sends the same word for the thirtieth time has outlived every sentence.
  private static String counted(Occasion occasion, Set<String> texts) {
    int n = occasion.former().size() + 1;
    String text;
    do {
      text =
          "Message " + n + ", and again \"" + Clipping.gist(occasion.said()) + "\". Try another.";
      n++;
    } while (texts.contains(text));
    return text;
  }

  private static Map<String, List<String>> words(Advice advice, Occasion o) {
    Set<String> mentioned = new HashSet<>(Words.stems(o.said()));
    mentioned.addAll(Words.stems(o.partnerLast()));
    o.partnerEarlier().forEach(said -> mentioned.addAll(Words.stems(said)));
    List<String> before = new ArrayList<>();
    for (String said : o.partnerEarlier().reversed()) {
      before.addAll(Clipping.clauses(said).stream().limit(1).toList());
    }
    return Map.of(
        "theirs", Clipping.preferring(Words.stems(o.said()), Clipping.clauses(o.partnerLast())),
        "asked", Clipping.questions(o.partnerLast()),
        "mine", List.of(mine(advice, o)),
        "seen", Clipping.seen(o.context(), mentioned),
        "before", before);
  }

  /** The words of the message that the advice is about. */
  private static String mine(Advice advice, Occasion o) {
    String gist = Clipping.gist(o.said());
    List<String> told = Clipping.clauses(o.said());
    List<String> fitting =
        switch (advice) {
          case GREAT_STORY, ASK_BACK, DEAD_END, TOO_LONG, GREAT_EMPATHY -> told;
          case GREAT_LISTENING, PARROT ->
              Clipping.preferring(Words.stems(o.partnerLast()), List.of(gist), told);
          case GREAT_NOTICING ->
              Clipping.preferring(Passage.stems(o.context()), List.of(gist), told);
          case DISRESPECT,
              EXPLICIT,
              NOISE,
              REPEATED,
              PITCH,
              EMPTY_PRAISE,
              RECITED,
              INTERVIEW,
              ONE_WORD,
              CLOSED_QUESTION,
              SMALL_TALK,
              UNANSWERED,
              ADD_YOURSELF,
              GREAT_OPENING,
              STEADY ->
              List.of(gist);
        };
    return fitting.isEmpty() ? gist : fitting.getFirst();
  }

  /** Every way to fill a pattern; none where a word for it is missing. */
  private static List<String> filled(String pattern, Map<String, List<String>> words) {
    List<String> all = List.of(pattern);
    for (String slot : SLOTS) {
      String mark = "{" + slot + "}";
      if (pattern.contains(mark)) {
        List<String> ways = words.getOrDefault(slot, List.of());
        all =
            all.stream().flatMap(t -> ways.stream().limit(4).map(w -> t.replace(mark, w))).toList();
      }
    }
    // A quotation at the head of a sentence keeps its own letters; anything else is capitalised.
    return all.stream()
        .map(t -> t.substring(0, 1).toUpperCase(Locale.ROOT) + t.substring(1))
        .toList();
  }
}
