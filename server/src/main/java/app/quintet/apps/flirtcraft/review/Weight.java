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
  static final int BASE = 25;

  static final List<Weight> TABLE =
      List.of(
          w(AI_ENGAGEMENT, CONTEXT, 30, "you used what was around you"),
          w(AI_ENGAGEMENT, PARTICULAR_PRAISE, 10, "you noticed something particular"),
          w(AI_ENGAGEMENT, OPEN_QUESTIONS, 15, "you asked questions with room in them"),
          w(AI_ENGAGEMENT, FOLLOW_UPS, 10, "you stayed with their thread"),
          w(AI_ENGAGEMENT, SUBSTANCE, 15, "your messages had something in them"),
          w(AI_ENGAGEMENT, FLAT, -20, "one-word messages gave them nothing"),
          w(AI_ENGAGEMENT, EMPTY_PRAISE, -20, "praise that would fit anyone"),
          w(AI_ENGAGEMENT, REPEATS, -15, "you repeated yourself"),
          w(RESPONSIVENESS, FOLLOW_UPS, 30, "you picked up what they said"),
          w(RESPONSIVENESS, ACKNOWLEDGED, 20, "you showed that you had heard them"),
          w(RESPONSIVENESS, OPEN_QUESTIONS, 15, "your questions invited more"),
          w(RESPONSIVENESS, CALLBACKS, 10, "you came back to something from before"),
          w(RESPONSIVENESS, MIRRORED, 10, "you matched how much they said"),
          w(RESPONSIVENESS, DEAD_ENDS, -20, "several messages left nothing to answer"),
          w(RESPONSIVENESS, FLAT, -15, "one-word answers"),
          w(RESPONSIVENESS, MONOLOGUES, -15, "you talked past them"),
          w(STORYTELLING, DISCLOSURE, 30, "you told something of yourself"),
          w(STORYTELLING, STORIES, 25, "you told it as a story"),
          w(STORYTELLING, FEELINGS, 10, "you said how it felt"),
          w(STORYTELLING, SUBSTANCE, 15, "you took the words it needed"),
          w(STORYTELLING, FLAT, -20, "messages too short to tell anything"),
          w(STORYTELLING, MONOLOGUES, -10, "the story was longer than the listener's breath"),
          w(EMOTIONAL_INTELLIGENCE, EMPATHY, 25, "you answered how they felt"),
          w(EMOTIONAL_INTELLIGENCE, ACKNOWLEDGED, 15, "you took in what they said"),
          w(EMOTIONAL_INTELLIGENCE, FEELINGS, 15, "you let feelings be seen"),
          w(EMOTIONAL_INTELLIGENCE, FOLLOW_UPS, 15, "you stayed with what mattered to them"),
          w(EMOTIONAL_INTELLIGENCE, MIRRORED, 10, "you matched their measure"),
          w(EMOTIONAL_INTELLIGENCE, INSULTS, -60, "you were disrespectful"),
          w(EMOTIONAL_INTELLIGENCE, EMPTY_PRAISE, -25, "praise for looks without knowing them"),
          w(EMOTIONAL_INTELLIGENCE, FLAT, -15, "flat answers read as no interest"),
          w(MOMENTUM, QUESTIONS, 20, "you handed the turn back"),
          w(MOMENTUM, OPEN_QUESTIONS, 10, "your questions opened topics"),
          w(MOMENTUM, FOLLOW_UPS, 15, "one thing led to the next"),
          w(MOMENTUM, BRIDGES, 8, "you bridged to new topics"),
          w(MOMENTUM, BALANCE, 10, "you both had room"),
          w(MOMENTUM, LENGTH, 12, "you kept it going"),
          w(MOMENTUM, SUBSTANCE, 8, "there was always something to go on with"),
          w(MOMENTUM, DEAD_ENDS, -25, "dead ends"),
          w(MOMENTUM, FLAT, -15, "one-word messages stopped it"),
          w(MOMENTUM, REPEATS, -20, "you repeated yourself"),
          w(FLIRTATION, PLAY, 35, "you were playful"),
          w(FLIRTATION, PARTICULAR_PRAISE, 15, "you praised something real"),
          w(FLIRTATION, INVITATION, 12, "you dared to suggest something"),
          w(FLIRTATION, CONTEXT, 10, "you played with what was there"),
          w(FLIRTATION, CALLBACKS, 8, "you made something yours together"),
          w(FLIRTATION, EMPTY_PRAISE, -30, "lines that would fit anyone"),
          w(FLIRTATION, INSULTS, -60, "disrespect is no play"),
          w(FLIRTATION, FLAT, -15, "no spark in one word"));

  private static Weight w(Metric metric, Measure measure, int points, String why) {
    return new Weight(metric, measure, points, why);
  }

  /** The rows of one metric. */
  static List<Weight> of(Metric metric) {
    return TABLE.stream().filter(weight -> weight.metric == metric).toList();
  }
}
