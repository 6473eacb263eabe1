package app.quintet.apps.rebloom.companion;

import java.util.List;

/**
 * One sentence of {@code understood.tsv} with what a reader of it would say. Alternatives are
 * separated by {@code |}; {@code *} is not judged.
 */
record Labelled(
    boolean held, String sentiment, String emotion, String topic, String intent, String text) {
  // Nearer to nothing than to either side.
  private static final double EVEN = 0.2;

  static List<Labelled> all() {
    return Lines.of("understood.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t", 6))
        .map(c -> new Labelled(c[0].equals("held"), c[1], c[2], c[3], c[4], c[5]))
        .toList();
  }

  static List<Labelled> part(boolean held) {
    return all().stream().filter(one -> one.held == held).toList();
  }

  boolean sentimentFits(Feeling feeling) {
    double value = feeling.sentiment();
    return fits(sentiment, value > EVEN ? "+" : value < -EVEN ? "-" : "0");
  }

  boolean emotionFits(Feeling feeling) {
    return fits(emotion, feeling.tags().isEmpty() ? "neutral" : feeling.tags().getFirst());
  }

  boolean topicFits(Heard heard) {
    return fits(topic, heard.topic());
  }

  boolean intentFits(Heard heard) {
    return fits(intent, heard.intent().cell());
  }

  private static boolean fits(String wanted, String found) {
    return wanted.equals("*") || List.of(wanted.split("\\|")).contains(found);
  }
}
