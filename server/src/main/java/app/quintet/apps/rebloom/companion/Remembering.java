package app.quintet.apps.rebloom.companion;

import java.util.Optional;
import java.util.regex.Pattern;

/** Brings a summary of an earlier conversation into one clause that fits into a sentence. */
final class Remembering {
  private static final int LONGEST = 110;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern FIT = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,'’()-]+");

  private Remembering() {}

  /** The first sentence without its full stop; empty if it is too long or does not read well. */
  static Optional<String> clause(String summary) {
    String first = SENTENCE.split(summary.strip().replaceAll("\\s+", " "), 2)[0];
    String bare = first.replaceAll("[.!?]+$", "").strip();
    if (bare.length() < 8 || bare.length() > LONGEST || !FIT.matcher(bare).matches()) {
      return Optional.empty();
    }
    return Optional.of(Character.toLowerCase(bare.charAt(0)) + bare.substring(1));
  }
}
