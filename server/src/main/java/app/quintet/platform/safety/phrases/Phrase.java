package app.quintet.platform.safety.phrases;

import java.util.Set;

/**
 * One phrase of a list, written as {@link Grammar} reads it.
 *
 * @param firstWords words it can begin with
 * @param anywhere whether its first word is not a fixed one, so that it has to be tried everywhere
 */
record Phrase(Piece piece, Set<String> firstWords, boolean anywhere) {
  /** The index after the last word of the longest match that begins here; -1 if there is none. */
  int longest(Words text, int start) {
    long ends = piece.ends(text, start, 1);
    return ends == 0 ? -1 : start + Long.SIZE - 1 - Long.numberOfLeadingZeros(ends);
  }
}
