package app.quintet.apps.rebloom.memory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is remembered of a person.
 *
 * @param kind {@code session} for what was talked about, {@code helped} for what did good
 * @param feeling the emotional state it was kept with
 * @param sessionId where it came from; null once that session is gone
 * @param validFrom since when it holds
 * @param validUntil until when it holds; null for no end
 * @param correctedAt when the person last put it right; null if never
 */
public record Memory(
    UUID id,
    String kind,
    String summary,
    List<String> topics,
    @Nullable String feeling,
    @Nullable UUID sessionId,
    Instant validFrom,
    @Nullable Instant validUntil,
    @Nullable Instant correctedAt,
    Instant createdAt) {}
