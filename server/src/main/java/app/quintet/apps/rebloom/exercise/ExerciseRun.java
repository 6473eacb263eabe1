package app.quintet.apps.rebloom.exercise;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody did an exercise.
 *
 * @param exercise its slug
 * @param answers by the step's key: words, the number of an option from 0, or 0–10 of a scale
 * @param helped 1 not at all to 5 much; null if it was not said
 */
public record ExerciseRun(
    UUID id,
    String exercise,
    Map<String, Object> answers,
    @Nullable Integer helped,
    @Nullable UUID sessionId,
    Instant recordedAt) {}
