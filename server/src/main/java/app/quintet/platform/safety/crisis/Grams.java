package app.quintet.platform.safety.crisis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of a text as a set of hashed pieces: one to three words in a row, and three to five
 * letters in a row, so that misspellings and languages unknown to the sentence model still share
 * pieces with what was learnt.
 */
final class Grams {
  /** Buckets that pieces fall into; a power of two. */
  static final int BUCKETS = 1 << 14;

  private static final int MOST_WORDS = 400;

  private Grams() {}

  /** The buckets of a text in the form of {@code PlainWords}, each once, in rising order. */
  static int[] of(String words) {
    String[] each = words.replace('|', ' ').strip().split("\\s+");
    each = each.length > MOST_WORDS ? Arrays.copyOf(each, MOST_WORDS) : each;
    BitSet found = new BitSet(BUCKETS);
    for (int from = 0; from < each.length; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(from + 3, each.length); to++) {
        found.set(bucket(run.append(' ').append(each[to]), 17));
      }
      letters(" " + each[from] + " ", found);
    }
    return found.stream().toArray();
  }

  private static void letters(String word, BitSet found) {
    for (int length = 3; length <= 5; length++) {
      for (int at = 0; at + length <= word.length(); at++) {
        found.set(bucket(word.subSequence(at, at + length), 31));
      }
    }
  }

  /** FNV-1a over the letters, with a seed that keeps words and letters apart. */
  private static int bucket(CharSequence piece, int seed) {
    int hash = 0x811c9dc5 ^ seed;
    for (int i = 0; i < piece.length(); i++) {
      hash = (hash ^ piece.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  }
}
