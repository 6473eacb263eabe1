package app.quintet.platform.safety.phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One phrase of a list, for example {@code i (want|wish) [just] to die}: words; {@code (a|b)} one
 * of; {@code [x|y]} one of or none; {@code *} up to three words within the sentence; {@code word~}
 * the beginning of a word; {@code #} a number of two or three digits; {@code $} the end of the
 * sentence. May be nested. Matching is linear in practice: a phrase is only tried where a word
 * stands that it can begin with, and its gaps are bounded.
 */
final class Phrase {
  private static final Map<Character, String> SIGNS =
      Map.of('*', "(?:[^ |]+ ){0,3}", '#', "\\p{N}{2,3} ", '$', "(?=\\||\\z)");
  private final Pattern pattern;
  private final Set<String> firstWords;
  private final boolean anywhere;

  private Phrase(Pattern pattern, Set<String> firstWords, boolean anywhere) {
    this.pattern = pattern;
    this.firstWords = firstWords;
    this.anywhere = anywhere;
  }

  /** Reads a phrase; before each of its words one of the prefixes may stand. */
  static Phrase of(String written, String tail, List<String> prefixes) {
    Parser parser = new Parser(PlainWords.fold(written), before(prefixes));
    Part all = parser.sequence();
    parser.expectEnd();
    return new Phrase(Pattern.compile(all.regex + tail), all.first, all.nullable || all.wild);
  }

  Pattern pattern() {
    return pattern;
  }

  /** Words it can begin with. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** Whether its first word is not a fixed one, so that it has to be tried everywhere. */
  boolean anywhere() {
    return anywhere;
  }

  private static String before(List<String> prefixes) {
    return prefixes.isEmpty()
        ? ""
        : prefixes.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")?"));
  }

  /** A piece of the phrase: what matches it, what it can begin with, whether it can be empty. */
  private record Part(String regex, Set<String> first, boolean nullable, boolean wild) {}

  private static final class Parser {
    private final String text;
    private final String before;
    private int at;

    Parser(String text, String before) {
      this.text = text;
      this.before = before;
    }

    void expectEnd() {
      if (at != text.length()) {
        throw new IllegalArgumentException("unbalanced phrase: " + text);
      }
    }

    Part sequence() {
      StringBuilder regex = new StringBuilder();
      Set<String> first = new HashSet<>();
      boolean nullable = true;
      boolean wild = false;
      while (at < text.length() && ")]|".indexOf(text.charAt(at)) < 0) {
        if (text.charAt(at) == ' ') {
          at++;
          continue;
        }
        Part item = item();
        regex.append(item.regex);
        if (nullable) {
          first.addAll(item.first);
          wild |= item.wild;
        }
        nullable &= item.nullable;
      }
      return new Part(regex.toString(), first, nullable, wild);
    }

    private Part item() {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        at++;
        Part choice = choice();
        if (at >= text.length() || text.charAt(at) != (c == '(' ? ')' : ']')) {
          throw new IllegalArgumentException("unbalanced phrase: " + text);
        }
        at++;
        return c == '(' ? choice : new Part(choice.regex + "?", choice.first, true, choice.wild);
      }
      String sign = SIGNS.get(c);
      if (sign != null) {
        at++;
        return new Part(sign, Set.of(), c != '#', true);
      }
      return word();
    }

    private Part choice() {
      StringBuilder regex = new StringBuilder("(?:");
      Set<String> first = new HashSet<>();
      boolean nullable = false;
      boolean wild = false;
      while (true) {
        Part option = sequence();
        regex.append(option.regex);
        first.addAll(option.first);
        nullable |= option.nullable;
        wild |= option.wild;
        if (at < text.length() && text.charAt(at) == '|') {
          at++;
          regex.append('|');
        } else {
          return new Part(regex.append(')').toString(), first, nullable, wild);
        }
      }
    }

    private Part word() {
      int from = at;
      while (at < text.length() && " ()[]|*~#$".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(from, at);
      if (at < text.length() && text.charAt(at) == '~') {
        at++;
        return new Part(before + Pattern.quote(word) + "[^ |]* ", Set.of(), false, true);
      }
      return new Part(before + Pattern.quote(word) + " ", Set.of(word), false, false);
    }
  }
}
