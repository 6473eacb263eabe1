package app.quintet.apps.rebloom.goal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal.
 *
 * @param percentage 0–100, how far it had come then
 */
public record GoalStep(UUID id, int percentage, @Nullable String note, Instant recordedAt) {}
