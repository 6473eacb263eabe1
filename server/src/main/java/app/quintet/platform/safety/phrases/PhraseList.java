package app.quintet.platform.safety.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Phrases that mean the same; works on texts in the form of {@link PlainWords}. Thread-safe. */
public final class PhraseList {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> anywhere = new ArrayList<>();
  private final List<String> prefixes;

  /** Reads phrases; throws IllegalArgumentException for one that is not well formed. */
  public PhraseList(Collection<String> written) {
    this(written, "", List.of());
  }

  /** The same, with what may follow each phrase as a regular expression, and before each word. */
  PhraseList(Collection<String> written, String tail, List<String> prefixes) {
    this.prefixes = prefixes;
    for (String one : written) {
      Phrase phrase = Phrase.of(one, tail, prefixes);
      if (phrase.anywhere()) {
        anywhere.add(phrase);
      }
      phrase
          .firstWords()
          .forEach(word -> byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase));
    }
  }

  /** Whether any phrase is there. */
  public boolean foundIn(String words) {
    return next(words, 0) != null;
  }

  /** The text with everything found put out of the way by {@code ~}. */
  public String takenOutOf(String words) {
    StringBuilder left = new StringBuilder();
    int from = 0;
    Span found = next(words, 0);
    while (found != null) {
      left.append(words, from, found.start).append("~ ");
      from = found.end;
      // One step back: the space before the next word belongs to what was just found.
      found = next(words, from - 1);
    }
    return left.append(words, from, words.length()).toString();
  }

  private record Span(int start, int end) {}

  private @Nullable Span next(String words, int from) {
    int space = words.indexOf(' ', from);
    while (space >= 0 && space + 1 < words.length()) {
      int start = space + 1;
      int end = words.indexOf(' ', start);
      String word = words.substring(start, end);
      int matched = Math.max(longest(byFirstWord.get(word), words, start), 0);
      for (String prefix : prefixes) {
        if (word.startsWith(prefix)) {
          List<Phrase> after = byFirstWord.get(word.substring(prefix.length()));
          matched = Math.max(matched, longest(after, words, start));
        }
      }
      matched = Math.max(matched, longest(anywhere, words, start));
      if (matched > start) {
        return new Span(start, matched);
      }
      space = end;
    }
    return null;
  }

  private static int longest(@Nullable List<Phrase> phrases, String words, int start) {
    int end = -1;
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        Matcher matcher = phrase.pattern().matcher(words).region(start, words.length());
        if (matcher.lookingAt()) {
          end = Math.max(end, matcher.end());
        }
      }
    }
    return end;
  }
}
