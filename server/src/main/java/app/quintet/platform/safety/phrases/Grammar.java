package app.quintet.platform.safety.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How phrases are written, for example {@code i (want|wish) [just] to die}: words; {@code (a|b)}
 * one of; {@code [x|y]} one of or none; {@code *} up to three words within the sentence; {@code
 * word~} the beginning of a word; {@code #} a number of two or three digits; {@code $} the end of
 * the sentence; {@code ;} a step into the next sentence, if one ends there; <code>{name}</code> a
 * part defined before. May be nested.
 */
final class Grammar {
  private static final int GAP = 3;
  private final UnaryOperator<String> spelling;
  private final Map<String, Part> parts = new HashMap<>();

  /** Phrases whose words are brought into the spelling of the texts by this. */
  Grammar(UnaryOperator<String> spelling) {
    this.spelling = spelling;
  }

  /** Defines a part; throws IllegalArgumentException if it is not well formed. */
  void define(String name, String written) {
    Parser parser = new Parser(written);
    Part part = parser.choice();
    parser.expectEnd();
    parts.put(name, part);
  }

  /** Reads a phrase; throws IllegalArgumentException if it is not well formed. */
  Phrase phrase(String written) {
    Parser parser = new Parser(written);
    Part all = parser.sequence();
    parser.expectEnd();
    return new Phrase(all.piece, all.first, all.nullable || all.wild);
  }

  /**
   * A piece, what it can begin with, whether it can be empty and whether it can begin with any
   * word; its words if it is nothing but words.
   */
  private record Part(
      Piece piece,
      Set<String> first,
      boolean nullable,
      boolean wild,
      @Nullable List<String> words) {}

  private final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    void expectEnd() {
      if (at != text.length()) {
        throw unbalanced();
      }
    }

    Part sequence() {
      List<Part> items = new ArrayList<>();
      while (at < text.length() && ")]|".indexOf(text.charAt(at)) < 0) {
        if (text.charAt(at) == ' ') {
          at++;
        } else {
          items.add(item());
        }
      }
      Set<String> first = new HashSet<>();
      boolean nullable = true;
      boolean wild = false;
      for (Part item : items) {
        if (nullable) {
          first.addAll(item.first);
          wild |= item.wild;
        }
        nullable &= item.nullable;
      }
      boolean plain = !items.isEmpty() && items.stream().allMatch(item -> item.words != null);
      if (plain) {
        List<String> words = new ArrayList<>();
        items.forEach(item -> words.addAll(Objects.requireNonNull(item.words)));
        return words(words);
      }
      Piece piece = new Piece.InOrder(items.stream().map(Part::piece).toList());
      return new Part(piece, first, nullable, wild, null);
    }

    private Part item() {
      char c = text.charAt(at);
      switch (c) {
        case '(', '[' -> {
          at++;
          Part choice = choice();
          expect(c == '(' ? ')' : ']');
          Piece maybe = new Piece.Maybe(choice.piece);
          return c == '(' ? choice : new Part(maybe, choice.first, true, choice.wild, null);
        }
        case '{' -> {
          int end = text.indexOf('}', at);
          Part part = end < 0 ? null : parts.get(text.substring(at + 1, end));
          if (part == null) {
            throw new IllegalArgumentException("no part named at " + at + " in: " + text);
          }
          at = end + 1;
          return part;
        }
        case '*' -> {
          at++;
          return new Part(new Piece.Gap(GAP), Set.of(), true, true, null);
        }
        case '#' -> {
          at++;
          return new Part(new Piece.Number(), Set.of(), false, true, null);
        }
        case '$' -> {
          at++;
          return new Part(new Piece.SentenceEnd(), Set.of(), true, true, null);
        }
        case ';' -> {
          at++;
          return new Part(new Piece.Over(), Set.of(), true, true, null);
        }
        default -> {
          return word();
        }
      }
    }

    Part choice() {
      Piece.Tree tree = new Piece.Tree();
      List<Piece> options = new ArrayList<>(List.of(tree));
      Set<String> first = new HashSet<>();
      boolean nullable = false;
      boolean wild = false;
      while (true) {
        Part option = sequence();
        if (option.words != null) {
          tree.add(option.words);
        } else {
          options.add(option.piece);
        }
        first.addAll(option.first);
        nullable |= option.nullable;
        wild |= option.wild;
        if (at >= text.length() || text.charAt(at) != '|') {
          Piece piece = options.size() == 1 ? tree : new Piece.OneOf(options);
          return new Part(piece, first, nullable, wild, null);
        }
        at++;
      }
    }

    private Part word() {
      int from = at;
      while (at < text.length() && " ()[]{}|*~#$;".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      if (from == at) {
        throw unbalanced();
      }
      String word = PlainWords.fold(text.substring(from, at));
      if (at < text.length() && text.charAt(at) == '~') {
        at++;
        // The sign keeps rules for the ends of words away from what is only a beginning.
        String beginning = spelling.apply(word + "~").replace("~", "");
        return new Part(new Piece.Beginning(beginning), Set.of(), false, true, null);
      }
      return words(List.of(spelling.apply(word)));
    }

    private Part words(List<String> words) {
      Piece.Tree tree = new Piece.Tree();
      tree.add(words);
      return new Part(tree, Set.of(words.getFirst()), false, false, words);
    }

    private void expect(char sign) {
      if (at >= text.length() || text.charAt(at) != sign) {
        throw unbalanced();
      }
      at++;
    }

    private IllegalArgumentException unbalanced() {
      return new IllegalArgumentException("unbalanced phrase: " + text);
    }
  }
}
