package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.apps.rebloom.goal.Goal;
import app.quintet.apps.rebloom.goal.GoalStep;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.session.Session;
import app.quintet.apps.rebloom.session.SessionMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist sees of each kind: what was said and written, not what this program inferred
 * from it (emotions, levels of risk), and of other kinds nothing.
 */
public final class SharedViews {
  private SharedViews() {}

  /** A session; the moods around it belong to another kind. */
  public record SharedSession(
      UUID id,
      SessionType sessionType,
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable Integer minutes,
      int messageCount,
      @Nullable Recap summary,
      boolean transcriptDeleted) {
    static SharedSession of(Session s) {
      Session.End end = s.end();
      return new SharedSession(
          s.id(),
          s.type(),
          s.startedAt(),
          end == null ? null : end.at(),
          end == null ? null : end.minutes(),
          s.messages(),
          end == null ? null : end.summary(),
          s.forgotten());
    }
  }

  /** A message. */
  public record SharedMessage(
      UUID id,
      int position,
      SessionMessage.Sender sender,
      SessionMessage.Type type,
      String content,
      @Nullable String exercise,
      Instant createdAt) {
    static SharedMessage of(SessionMessage m) {
      return new SharedMessage(
          m.id(), m.position(), m.sender(), m.type(), m.content(), m.exercise(), m.createdAt());
    }
  }

  /** A mood; figures 1–10. */
  public record SharedMood(
      UUID id,
      int mood,
      @Nullable Integer anxiety,
      @Nullable Integer stress,
      @Nullable Integer energy,
      @Nullable String notes,
      List<String> triggers,
      Instant recordedAt) {
    static SharedMood of(MoodEntry m) {
      return new SharedMood(
          m.id(),
          m.mood(),
          m.anxiety(),
          m.stress(),
          m.energy(),
          m.notes(),
          m.triggers(),
          m.recordedAt());
    }
  }

  /** A goal and the steps towards it, newest first. */
  public record SharedGoal(Goal goal, List<GoalStep> history) {}
}
