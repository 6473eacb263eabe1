package app.quintet.apps.rebloom.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person works towards.
 *
 * @param category one of the aims of a profile, or {@code other}
 * @param percentage 0–100, the last that was told
 */
public record Goal(
    UUID id,
    String title,
    @Nullable String description,
    String category,
    @Nullable LocalDate targetDate,
    GoalStatus status,
    int percentage,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant completedAt) {

  /** The same goal after a step; at 100 it is completed, below that it is taken up again. */
  Goal progressed(int to, Instant now) {
    boolean done = to == 100;
    GoalStatus next =
        done ? GoalStatus.COMPLETED : status == GoalStatus.COMPLETED ? GoalStatus.ACTIVE : status;
    return new Goal(
        id,
        title,
        description,
        category,
        targetDate,
        next,
        to,
        createdAt,
        now,
        done ? (completedAt == null ? now : completedAt) : null);
  }
}
