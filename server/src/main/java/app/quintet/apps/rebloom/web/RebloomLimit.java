package app.quintet.apps.rebloom.web;

import static app.quintet.platform.api.Limit.closed;
import static app.quintet.platform.api.Limit.open;

import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The rate limits of this app, each for one person; none of them stands before distress. */
final class RebloomLimit {
  static final Limit MESSAGES = open("rebloom.messages", 30, Duration.ofMinutes(1));
  static final Limit SESSIONS = open("rebloom.sessions", 20, Duration.ofHours(1));
  static final Limit MOODS = open("rebloom.moods", 60, Duration.ofHours(1));
  static final Limit GOALS = open("rebloom.goals", 60, Duration.ofHours(1));
  static final Limit EXERCISES = open("rebloom.exercises", 60, Duration.ofHours(1));
  static final Limit VOICE = open("rebloom.voice", 60, Duration.ofHours(1));
  static final Limit DIRECTORY = open("rebloom.directory", 300, Duration.ofHours(1));
  static final Limit REFERRALS = open("rebloom.referrals", 20, Duration.ofHours(1));
  static final Limit CODES = closed("rebloom.access_codes", 20, Duration.ofHours(1));
  static final Limit SHARED = closed("rebloom.shared", 600, Duration.ofHours(1));

  static final Limit GRAPHQL = open("rebloom.graphql", 60, Duration.ofMinutes(1));

  private RebloomLimit() {}

  /**
   * Counts, and says whether the limit was hit instead of refusing at once: words must be looked at
   * for distress first, and those in distress are let through.
   */
  static @Nullable Problem hit(RateLimiter limiter, Limit limit, Person me) {
    try {
      limiter.take(limit, me.id().toString());
      return null;
    } catch (Problem refusal) {
      return refusal;
    }
  }
}
