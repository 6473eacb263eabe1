package app.quintet.platform.ai.embedding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * Splits English text the way BERT was trained on it (Devlin et al. 2018, the uncased vocabulary):
 * cleaned, accents stripped, lower case, punctuation apart, then the longest known piece first.
 */
final class WordPiece {
  private static final int LONGEST_WORD = 100;
  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int start;
  private final int end;

  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.getOrDefault("[UNK]", 100);
    this.start = vocabulary.getOrDefault("[CLS]", 101);
    this.end = vocabulary.getOrDefault("[SEP]", 102);
  }

  /** The piece numbers with the start and end marks, cut to {@code most} (at least 2). */
  long[] ids(String text, int most) {
    Pieces pieces = new Pieces(most);
    pieces.add(start);
    for (String word : spaced(text).split(" ")) {
      if (!word.isEmpty()) {
        split(word, pieces);
      }
    }
    return pieces.endWith(end);
  }

  /** The text with exactly the boundaries of words as spaces. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        out.append(' ');
      } else if (isDropped(c)) {
        continue;
      } else if (isPunctuation(c) || isIdeograph(c)) {
        out.append(' ').appendCodePoint(c).append(' ');
      } else {
        out.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private void split(String word, Pieces pieces) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    int mark = pieces.size();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer found = null;
      while (to > from && found == null) {
        found = vocabulary.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
        to = found == null ? word.offsetByCodePoints(to, -1) : to;
      }
      if (found == null) {
        // One unknown part makes the whole word unknown; that is how the model was trained.
        pieces.cutBack(mark);
        pieces.add(unknown);
        return;
      }
      pieces.add(found);
      from = to;
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isPunctuation(int c) {
    if ((c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~')) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** A list of numbers that never grows beyond what the model can take. */
  private static final class Pieces {
    private final long[] ids;
    private int size;

    Pieces(int most) {
      ids = new long[most];
    }

    int size() {
      return size;
    }

    void add(int id) {
      // The last place is kept for the end mark.
      if (size < ids.length - 1) {
        ids[size++] = id;
      }
    }

    void cutBack(int to) {
      size = to;
    }

    long[] endWith(int id) {
      ids[size++] = id;
      return Arrays.copyOf(ids, size);
    }
  }
}
