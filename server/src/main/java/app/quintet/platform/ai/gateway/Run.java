package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.provider.AiSettings;
import java.time.Duration;
import java.util.UUID;

/** One run of a skill on its way to an answer. */
record Run(
    UUID id, UUID person, String skill, String version, AiSettings.Limits limits, Tally tally) {
  /** The time for one model: all that is left for the last, else its share. */
  Duration within(boolean isLast) {
    Duration left = tally.left();
    return isLast || left.compareTo(limits.attempt()) < 0 ? left : limits.attempt();
  }
}
