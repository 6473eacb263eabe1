package app.quintet.platform.safety.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A piece of a phrase. Places in a text are bits of a long, counted from where the phrase begins,
 * so that all ways to match are followed at once: the time grows with the phrase's length and never
 * with the number of ways.
 */
sealed interface Piece {
  int FARTHEST = Long.SIZE - 1;

  /** Where the piece can end, for all the places it can begin at. */
  long ends(Words text, int start, long from);

  /** One after the other. */
  record InOrder(List<Piece> pieces) implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      long at = from;
      for (Piece piece : pieces) {
        if (at == 0) {
          return 0;
        }
        at = piece.ends(text, start, at);
      }
      return at;
    }
  }

  /** Any of them. */
  record OneOf(List<Piece> pieces) implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      long at = 0;
      for (Piece piece : pieces) {
        at |= piece.ends(text, start, from);
      }
      return at;
    }
  }

  /** The piece or nothing. */
  record Maybe(Piece piece) implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      return from | piece.ends(text, start, from);
    }
  }

  /** Up to so many words of the sentence. */
  record Gap(int most) implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      long at = from;
      for (int i = 0; i < most; i++) {
        at |= where(start, at, index -> !text.endsAt(index)) << 1;
      }
      return at;
    }
  }

  /** The end of a sentence, which takes no word. */
  record SentenceEnd() implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      return where(start, from, text::endsAt);
    }
  }

  /** A step over the end of a sentence into the next; where none ends, nothing. */
  record Over() implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      long over = where(start, from, at -> at < text.count() && text.endsAt(at)) << 1;
      return from | over;
    }
  }

  /** A number of two or three digits. */
  record Number() implements Piece {
    private static final Pattern DIGITS = Pattern.compile("\\p{N}{2,3}");

    @Override
    public long ends(Words text, int start, long from) {
      return where(start, from, at -> !text.endsAt(at) && DIGITS.matcher(text.all()[at]).matches())
          << 1;
    }
  }

  /** A word by its beginning. */
  record Beginning(String letters) implements Piece {
    @Override
    public long ends(Words text, int start, long from) {
      return where(
              start,
              from,
              at ->
                  !text.endsAt(at)
                      && text.readings().get(at).stream().anyMatch(w -> w.startsWith(letters)))
          << 1;
    }
  }

  /** The places among these at which this holds. */
  private static long where(int start, long from, IntPredicate holds) {
    long at = 0;
    for (long left = from; left != 0; left &= left - 1) {
      int offset = Long.numberOfTrailingZeros(left);
      at |= holds.test(start + offset) ? 1L << offset : 0;
    }
    return at;
  }

  /** Any of many sequences of words, kept as a tree. */
  final class Tree implements Piece {
    private final Map<String, Tree> next = new HashMap<>();
    private boolean end;

    void add(List<String> words) {
      Tree at = this;
      for (String word : words) {
        at = at.next.computeIfAbsent(word, w -> new Tree());
      }
      at.end = true;
    }

    @Override
    public long ends(Words text, int start, long from) {
      long at = 0;
      for (long left = from; left != 0; left &= left - 1) {
        at |= follow(text, start, Long.numberOfTrailingZeros(left));
      }
      return at;
    }

    private long follow(Words text, int start, int offset) {
      long at = end ? 1L << offset : 0;
      if (next.isEmpty() || offset >= FARTHEST || start + offset >= text.count()) {
        return at;
      }
      for (String word : text.readings().get(start + offset)) {
        Tree child = next.get(word);
        if (child != null) {
          at |= child.follow(text, start, offset + 1);
        }
      }
      return at;
    }
  }
}
