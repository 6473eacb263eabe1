package app.quintet.apps.flirtcraft.review;

import static app.quintet.apps.flirtcraft.review.Measure.*;
import static app.quintet.apps.flirtcraft.review.Metric.*;

import java.util.List;

/**
 * How many points a full measure gives or takes in a metric, and why. The table is the whole of the
 * scoring: a metric is its base plus the sum of its rows, held between 0 and 100.
 */
record Weight(Metric metric, Measure measure, int points, String why) {
  /** What a metric starts from: somebody who was there and wrote something sensible. */
  static final int BASE = 33;

  static final List<Weight> TABLE =
      List.of(
          w(AI_ENGAGEMENT, CONTEXT, 20, "you used what was around you"),
          w(AI_ENGAGEMENT, DETAIL, 15, "you brought something particular"),
          w(AI_ENGAGEMENT, BUILT, 15, "you took their thoughts a step further"),
          w(AI_ENGAGEMENT, PARTICULAR_PRAISE, 5, "you noticed something particular"),
          w(AI_ENGAGEMENT, OPEN_QUESTIONS, 10, "you asked questions with room in them"),
          w(AI_ENGAGEMENT, SUBSTANCE, 10, "your messages had something in them"),
          w(AI_ENGAGEMENT, SMALL_TALK, -6, "small talk that fits any stranger"),
          w(AI_ENGAGEMENT, INTERVIEW, -15, "questions that had nothing to do with them"),
          w(AI_ENGAGEMENT, FLAT, -12, "one-word messages gave them nothing"),
          w(AI_ENGAGEMENT, EMPTY_PRAISE, -20, "praise that would fit anyone"),
          w(AI_ENGAGEMENT, REPEATS, -15, "you repeated yourself"),
          w(AI_ENGAGEMENT, INSULTS, -40, "you looked down on them"),
          w(RESPONSIVENESS, FOLLOW_UPS, 25, "you picked up what they said"),
          w(RESPONSIVENESS, BUILT, 15, "you answered with something that grew out of theirs"),
          w(RESPONSIVENESS, ACKNOWLEDGED, 12, "you showed that you had heard them"),
          w(RESPONSIVENESS, OPEN_QUESTIONS, 8, "your questions invited more"),
          w(RESPONSIVENESS, CALLBACKS, 8, "you came back to something from before"),
          w(RESPONSIVENESS, ANSWERS, 6, "you answered what they asked"),
          w(RESPONSIVENESS, MIRRORED, 8, "you matched how much they said"),
          w(RESPONSIVENESS, DEAD_ENDS, -15, "several messages left nothing to answer"),
          w(RESPONSIVENESS, INTERVIEW, -25, "you asked on without taking up the answer"),
          w(RESPONSIVENESS, PARROT, -30, "you gave their own words back"),
          w(RESPONSIVENESS, RECITED, -30, "set phrases instead of answers"),
          w(RESPONSIVENESS, FLAT, -10, "one-word answers"),
          w(RESPONSIVENESS, MONOLOGUES, -25, "you talked past them"),
          w(RESPONSIVENESS, INSULTS, -40, "you struck instead of answering"),
          w(STORYTELLING, DISCLOSURE, 20, "you told something of yourself"),
          w(STORYTELLING, STORIES, 15, "you told it as a story"),
          w(STORYTELLING, DETAIL, 20, "one could see what you told"),
          w(STORYTELLING, FEELINGS, 5, "you said how it felt"),
          w(STORYTELLING, SUBSTANCE, 15, "you took the words it needed"),
          w(STORYTELLING, SMALL_TALK, -6, "what you said could be anybody's"),
          w(STORYTELLING, FLAT, -12, "messages too short to tell anything"),
          w(STORYTELLING, MONOLOGUES, -25, "the story was longer than the listener's breath"),
          w(STORYTELLING, RECITED, -30, "phrases are no story"),
          w(STORYTELLING, INSULTS, -30, "mockery is no story"),
          w(EMOTIONAL_INTELLIGENCE, EMPATHY, 12, "you answered how they felt"),
          w(EMOTIONAL_INTELLIGENCE, FOLLOW_UPS, 15, "you stayed with what mattered to them"),
          w(EMOTIONAL_INTELLIGENCE, BUILT, 15, "you thought their thought on"),
          w(EMOTIONAL_INTELLIGENCE, ACKNOWLEDGED, 10, "you took in what they said"),
          w(EMOTIONAL_INTELLIGENCE, FEELINGS, 10, "you let feelings be seen"),
          w(EMOTIONAL_INTELLIGENCE, MIRRORED, 8, "you kept to their measure"),
          w(EMOTIONAL_INTELLIGENCE, INSULTS, -60, "you were disrespectful"),
          w(EMOTIONAL_INTELLIGENCE, EMPTY_PRAISE, -25, "praise for looks without knowing them"),
          w(EMOTIONAL_INTELLIGENCE, INTERVIEW, -20, "an interview does not ask how they are"),
          w(EMOTIONAL_INTELLIGENCE, MONOLOGUES, -15, "their mood had no room"),
          w(EMOTIONAL_INTELLIGENCE, FLAT, -12, "flat answers read as no interest"),
          w(MOMENTUM, QUESTIONS, 12, "you handed the turn back"),
          w(MOMENTUM, OPEN_QUESTIONS, 8, "your questions opened topics"),
          w(MOMENTUM, BUILT, 15, "each of you built on the other"),
          w(MOMENTUM, FOLLOW_UPS, 10, "one thing led to the next"),
          w(MOMENTUM, ANSWERS, 4, "your answers gave them something to go on"),
          w(MOMENTUM, BRIDGES, 5, "you bridged to new topics"),
          w(MOMENTUM, BALANCE, 8, "you both had room"),
          w(MOMENTUM, LENGTH, 8, "you kept it going"),
          w(MOMENTUM, SUBSTANCE, 8, "there was always something to go on with"),
          w(MOMENTUM, DEAD_ENDS, -18, "dead ends"),
          w(MOMENTUM, INTERVIEW, -15, "every question began from nothing"),
          w(MOMENTUM, SMALL_TALK, -5, "topics that lead nowhere in particular"),
          w(MOMENTUM, FLAT, -12, "one-word messages stopped it"),
          w(MOMENTUM, REPEATS, -20, "you sent the same again"),
          w(MOMENTUM, INSULTS, -40, "insults end conversations"),
          w(FLIRTATION, PLAY, 25, "you were playful"),
          w(FLIRTATION, BUILT, 15, "you played their ball back"),
          w(FLIRTATION, CONTEXT, 15, "you played with what was there"),
          w(FLIRTATION, PARTICULAR_PRAISE, 10, "you praised something real"),
          w(FLIRTATION, INVITATION, 8, "you dared to suggest something"),
          w(FLIRTATION, CALLBACKS, 7, "you made something yours together"),
          w(FLIRTATION, EMPTY_PRAISE, -30, "lines that would fit anyone"),
          w(FLIRTATION, INSULTS, -60, "disrespect is no play"),
          w(FLIRTATION, INTERVIEW, -15, "an interview has no spark"),
          w(FLIRTATION, SMALL_TALK, -5, "small talk leaves no spark"),
          w(FLIRTATION, FLAT, -12, "no spark in one word"));

  private static Weight w(Metric metric, Measure measure, int points, String why) {
    return new Weight(metric, measure, points, why);
  }

  /** The rows of one metric. */
  static List<Weight> of(Metric metric) {
    return TABLE.stream().filter(weight -> weight.metric == metric).toList();
  }
}
