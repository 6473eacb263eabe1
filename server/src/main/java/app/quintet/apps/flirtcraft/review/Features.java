package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of a whole transcript.
 *
 * @param lines the person's messages in order
 * @param partnerWords how many words the character said
 */
record Features(List<Line> lines, int partnerWords, Map<Measure, Double> values) {
  /** Measures a transcript; partnerWords counts what the character said. */
  static Features of(List<Line> lines, int partnerWords) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    int n = Math.max(1, lines.size());
    int words = lines.stream().mapToInt(line -> line.reading().words()).sum();
    for (Measure measure : Measure.values()) {
      Trait trait = measure.trait();
      double raw =
          switch (measure) {
            case SUBSTANCE -> (double) words / n;
            case BALANCE -> balance(words, partnerWords);
            case LENGTH -> lines.size();
            default -> trait == null ? 0 : (double) count(lines, trait) / n;
          };
      values.put(measure, Math.min(1, raw / measure.full()));
    }
    return new Features(List.copyOf(lines), partnerWords, values);
  }

  private static double balance(int own, int partner) {
    int more = Math.max(own, partner);
    return more == 0 ? 0 : (double) Math.min(own, partner) / more;
  }

  private static long count(List<Line> lines, Trait trait) {
    boolean asks = trait == Trait.OPEN_QUESTION || trait == Trait.QUESTION;
    // A question that takes up nothing is no invitation, however open it is.
    return lines.stream()
        .filter(line -> line.reading().has(trait))
        .filter(line -> !asks || !line.reading().has(Trait.INTERVIEW))
        .count();
  }

  /** The mean length of the person's messages in words. */
  int wordsAMessage() {
    return lines.isEmpty() ? 0 : (int) Math.round((double) words() / lines.size());
  }

  /** The person's part of all words, 0–100. */
  int ownPercent() {
    int all = words() + partnerWords;
    return all == 0 ? 0 : (int) Math.round(100.0 * words() / all);
  }

  private int words() {
    return lines.stream().mapToInt(line -> line.reading().words()).sum();
  }

  double value(Measure measure) {
    return values.getOrDefault(measure, 0.0);
  }

  /** The share of messages with this trait, 0–1. */
  double share(Trait trait) {
    return lines.isEmpty() ? 0 : (double) count(lines, trait) / lines.size();
  }

  long count(Trait trait) {
    return count(lines, trait);
  }
}
