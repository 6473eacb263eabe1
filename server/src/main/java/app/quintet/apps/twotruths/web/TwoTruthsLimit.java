package app.quintet.apps.twotruths.web;

import static app.quintet.platform.api.Limit.open;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** The rate limits of this app, each for one person. */
final class TwoTruthsLimit {
  static final Limit CHALLENGES = open("twotruths.challenges", 30, Duration.ofHours(1));
  static final Limit PROCESSING = open("twotruths.processing", 20, Duration.ofHours(1));
  static final Limit GUESSES = open("twotruths.guesses", 60, Duration.ofMinutes(1));
  static final Limit FACES = open("twotruths.faces", 60, Duration.ofHours(1));
  // These touch others: nobody gets through while nobody can count.
  static final Limit REPORTS = Limit.closed("twotruths.reports", 20, Duration.ofHours(1));
  static final Limit FOLLOWS = Limit.closed("twotruths.follows", 100, Duration.ofHours(1));

  private TwoTruthsLimit() {}
}
