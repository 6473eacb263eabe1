package app.quintet.platform.safety.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Phrases that mean the same; works on texts in the form of {@link PlainWords}. Thread-safe. */
public final class PhraseList {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> anywhere = new ArrayList<>();
  private final List<String> prefixes;
  private final @Nullable Reach reach;

  /** How many words after a phrase belong to it, and what they do not go over. */
  record Reach(int words, Phrase notOver) {}

  /** Reads phrases; throws IllegalArgumentException for one that is not well formed. */
  public PhraseList(Collection<String> written) {
    this(written, List.of());
  }

  /** The same; before each word of a phrase one of the prefixes may stand. */
  PhraseList(Collection<String> written, List<String> prefixes) {
    this(phrases(new Grammar(UnaryOperator.identity()), written), prefixes, null);
  }

  PhraseList(Collection<Phrase> phrases, List<String> prefixes, @Nullable Reach reach) {
    this.prefixes = prefixes;
    this.reach = reach;
    for (Phrase phrase : phrases) {
      if (phrase.anywhere()) {
        anywhere.add(phrase);
      }
      phrase
          .firstWords()
          .forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase));
    }
  }

  static List<Phrase> phrases(Grammar grammar, Collection<String> written) {
    return written.stream().map(grammar::phrase).toList();
  }

  /** Whether any phrase is there. */
  public boolean foundIn(String words) {
    Words text = Words.of(words, prefixes);
    for (int at = 0; at < text.count(); at++) {
      if (end(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** The text with everything found put out of the way by {@code ~}. */
  public String takenOutOf(String words) {
    Words text = Words.of(words, prefixes);
    StringBuilder left = new StringBuilder(" ");
    int at = 0;
    while (at < text.count()) {
      int end = end(text, at);
      left.append(end > at ? "~" : text.all()[at]).append(' ');
      at = Math.max(end, at + 1);
    }
    return left.toString();
  }

  private int end(Words text, int start) {
    int end = longest(anywhere, text, start);
    for (String word : text.readings().get(start)) {
      end = Math.max(end, longest(byFirstWord.getOrDefault(word, List.of()), text, start));
    }
    return end > start && reach != null ? reached(text, end, reach) : end;
  }

  private static int reached(Words text, int end, Reach reach) {
    int at = end;
    while (at < end + reach.words && !text.endsAt(at) && reach.notOver.longest(text, at) < 0) {
      at++;
    }
    return at;
  }

  private static int longest(List<Phrase> phrases, Words text, int start) {
    int end = -1;
    for (Phrase phrase : phrases) {
      end = Math.max(end, phrase.longest(text, start));
    }
    return end;
  }
}
