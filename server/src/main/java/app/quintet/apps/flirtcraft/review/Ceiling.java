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
record Ceiling(Trait trait, double from, int most, String said) {
  /** The most that any such transcript gets (specification, The review). */
  static final int MOST = 49;

  /** The most for form without an answer: less than an honest, clumsy conversation. */
  private static final int FORM = 35;

  static final List<Ceiling> TABLE =
      List.of(
          new Ceiling(Trait.INSULT, 0.2, 8, "Disrespect ended this before it began."),
          new Ceiling(Trait.GIBBERISH, 0.4, 15, "Much of this could not be understood."),
          new Ceiling(Trait.REPEAT, 0.4, FORM, "You sent the same thing again and again."),
          new Ceiling(
              Trait.EMPTY_PRAISE,
              0.4,
              FORM,
              "Ready-made lines, however many, are no conversation."),
          new Ceiling(
              Trait.PRAISE, 0.6, FORM, "Praise alone, however much, is not a conversation."),
          new Ceiling(Trait.PITCH, 0.3, FORM, "You were selling, not talking."),
          new Ceiling(Trait.PARROT, 0.4, FORM, "You gave back what they said and added nothing."),
          new Ceiling(Trait.RECITED, 0.4, FORM, "These were phrases, not answers."),
          new Ceiling(Trait.MONOLOGUE, 0.6, FORM, "You spoke, and nobody else could."),
          new Ceiling(Trait.INTERVIEW, 0.6, FORM, "You asked a list, and heard no answer."),
          new Ceiling(Trait.FLAT, 0.6, MOST, "One word at a time is not a conversation."));

  /** The first that holds, or null. */
  static @Nullable Ceiling over(Features features) {
    return TABLE.stream()
        .filter(c -> !features.lines().isEmpty() && features.share(c.trait) >= c.from)
        .findFirst()
        .orElse(null);
  }
}
