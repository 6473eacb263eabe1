package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a transcript below 50 whatever else it shows (specification, The review): noise,
 * one-word spam, copied praise, insults.
 *
 * @param from the share of the person's messages at which it holds
 */
record Ceiling(Trait trait, double from, String said) {
  /** The most such a transcript gets, in every metric. */
  static final int MOST = 49;

  static final List<Ceiling> TABLE =
      List.of(
          new Ceiling(Trait.INSULT, 0.2, "Disrespect ended this before it began."),
          new Ceiling(Trait.GIBBERISH, 0.4, "Much of this could not be understood."),
          new Ceiling(Trait.REPEAT, 0.4, "You sent the same thing again and again."),
          new Ceiling(
              Trait.EMPTY_PRAISE, 0.4, "Praise alone, however much, is not a conversation."),
          new Ceiling(Trait.FLAT, 0.6, "One word at a time is not a conversation."));

  /** The first that holds, or null. */
  static @Nullable Ceiling over(Features features) {
    return TABLE.stream()
        .filter(c -> !features.lines().isEmpty() && features.share(c.trait) >= c.from)
        .findFirst()
        .orElse(null);
  }
}
