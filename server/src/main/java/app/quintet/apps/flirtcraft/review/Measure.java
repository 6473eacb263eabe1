package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.reading.Trait;
import org.jspecify.annotations.Nullable;

/** What is measured over a whole transcript; each comes out between 0 and 1. */
enum Measure {
  OPEN_QUESTIONS(Trait.OPEN_QUESTION, 0.40),
  QUESTIONS(Trait.QUESTION, 0.60),
  FOLLOW_UPS(Trait.FOLLOW_UP, 0.55),
  CALLBACKS(Trait.CALLBACK, 0.20),
  CONTEXT(Trait.CONTEXT, 0.25),
  BUILT(Trait.BUILT, 0.50),
  DETAIL(Trait.DETAIL, 0.60),
  DISCLOSURE(Trait.DISCLOSURE, 0.50),
  STORIES(Trait.STORY, 0.25),
  FEELINGS(Trait.FEELING, 0.35),
  EMPATHY(Trait.EMPATHY, 0.25),
  ACKNOWLEDGED(Trait.ACKNOWLEDGED, 0.60),
  PLAY(Trait.PLAY, 0.35),
  PARTICULAR_PRAISE(Trait.PARTICULAR_PRAISE, 0.25),
  INVITATION(Trait.INVITATION, 0.12),
  BRIDGES(Trait.BRIDGE, 0.20),
  ANSWERS(Trait.ANSWERED, 0.40),
  MIRRORED(Trait.MIRRORED, 0.80),
  EMPTY_PRAISE(Trait.EMPTY_PRAISE, 0.50),
  INTERVIEW(Trait.INTERVIEW, 0.60),
  SMALL_TALK(Trait.SMALL_TALK, 0.50),
  PARROT(Trait.PARROT, 0.40),
  RECITED(Trait.RECITED, 0.40),
  DEAD_ENDS(Trait.DEAD_END, 0.60),
  FLAT(Trait.FLAT, 0.60),
  GIBBERISH(Trait.GIBBERISH, 0.50),
  REPEATS(Trait.REPEAT, 0.50),
  INSULTS(Trait.INSULT, 0.25),
  MONOLOGUES(Trait.MONOLOGUE, 0.50),
  /** How much somebody says in a message: 14 words on the mean is full. */
  SUBSTANCE(null, 14),
  /** How evenly both speak: 1 for the same number of words. */
  BALANCE(null, 1),
  /** How long it went: 8 messages is full. */
  LENGTH(null, 8);

  private final @Nullable Trait trait;
  private final double full;

  /**
   * A share of the person's messages.
   *
   * @param full the share at which the measure is 1; more earns nothing more
   */
  Measure(@Nullable Trait trait, double full) {
    this.trait = trait;
    this.full = full;
  }

  @Nullable Trait trait() {
    return trait;
  }

  double full() {
    return full;
  }
}
