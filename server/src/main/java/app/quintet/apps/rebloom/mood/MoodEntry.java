package app.quintet.apps.rebloom.mood;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody felt at a time; all figures 1–10.
 *
 * @param mood 1 bad to 10 good
 * @param anxiety 1 none to 10 much, as is stress
 * @param energy 1 none to 10 much
 * @param triggers what brought it about, in the person's words
 * @param sessionId the session it belongs to
 */
public record MoodEntry(
    UUID id,
    int mood,
    @Nullable Integer anxiety,
    @Nullable Integer stress,
    @Nullable Integer energy,
    @Nullable String notes,
    List<String> triggers,
    @Nullable UUID sessionId,
    Instant recordedAt) {}
