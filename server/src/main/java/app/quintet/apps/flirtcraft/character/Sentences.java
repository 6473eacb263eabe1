package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a message, and how they are compared. */
final class Sentences {
  /** From this many words on a sentence must not come twice (specification, the offline engine). */
  static final int REMEMBERED_FROM_WORDS = 6;

  private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+|\\n+");
  private static final Pattern START =
      Pattern.compile("(^|[.!?]\\s+)([\"'(]?)(\\p{Ll})", Pattern.UNICODE_CHARACTER_CLASS);

  // "a apprentice" comes of filling slots; "one" and "uni…" sound like consonants.
  private static final Pattern VOWEL_NEXT =
      Pattern.compile("\\b([Aa]) (?=[aeio]|u(?!ni|se|su))(?!one|eu)");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : END.split(text.strip())) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** Hashes of the sentences long enough to be remembered. */
  static List<Integer> hashes(String text) {
    List<Integer> hashes = new ArrayList<>();
    for (String sentence : of(text)) {
      if (LengthClass.words(sentence) >= REMEMBERED_FROM_WORDS) {
        hashes.add(hash(sentence));
      }
    }
    return hashes;
  }

  /** Equal for sentences that differ only in case, punctuation and emoji. */
  static int hash(String sentence) {
    String plain = sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    return plain.strip().replaceAll("\\s+", " ").hashCode();
  }

  /** Single spaces, none before punctuation, a capital at each sentence's head. */
  static String tidy(String text) {
    String t = text.replaceAll("\\s+", " ").replaceAll(" ([,.!?;])", "$1").strip();
    t = t.replaceAll("([^.])\\.\\.(?!\\.)", "$1.").replaceAll(",{2,}", ",").replaceAll(",\\.", ".");
    t = VOWEL_NEXT.matcher(t).replaceAll("$1n ");
    Matcher head = START.matcher(t);
    StringBuilder out = new StringBuilder();
    while (head.find()) {
      String upper = head.group(3).toUpperCase(Locale.ROOT);
      head.appendReplacement(out, Matcher.quoteReplacement(head.group(1) + head.group(2) + upper));
    }
    head.appendTail(out);
    return out.toString();
  }
}
