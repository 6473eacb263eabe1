package app.quintet.apps.rebloom.insight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person's own figures show.
 *
 * @param confidence 0–0.95: one minus the chance of such a difference by accident, corrected for
 *     how many were looked at
 * @param effect by how many points two groups differ; null where nothing is compared
 * @param evidence what shows it, for the person to check
 */
public record Insight(
    UUID id,
    InsightType type,
    String title,
    String content,
    double confidence,
    @Nullable Double effect,
    Evidence evidence,
    Instant generatedAt,
    @Nullable Instant acknowledgedAt) {

  /** Ids of what shows it, all of it the person's own, newest first, at most 60 of each. */
  public record Evidence(
      List<UUID> moods, List<UUID> messages, List<UUID> sessions, List<UUID> runs) {
    private static final int MOST = 60;

    static Evidence ofMoods(List<UUID> moods) {
      return new Evidence(most(moods), List.of(), List.of(), List.of());
    }

    static Evidence ofSessions(List<UUID> sessions, List<UUID> messages) {
      return new Evidence(List.of(), most(messages), most(sessions), List.of());
    }

    static Evidence ofRuns(List<UUID> runs, List<UUID> moods) {
      return new Evidence(most(moods), List.of(), List.of(), most(runs));
    }

    private static List<UUID> most(List<UUID> ids) {
      return ids.stream().distinct().limit(MOST).toList();
    }
  }

  /** What kind of insight. */
  public enum InsightType {
    PATTERN,
    TRIGGER,
    HELPED,
    WORK_ON;

    /** The name in JSON and tables. */
    @JsonValue
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    static InsightType of(String wire) {
      return valueOf(wire.toUpperCase(Locale.ROOT));
    }
  }
}
