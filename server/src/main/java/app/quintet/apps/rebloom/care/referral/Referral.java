package app.quintet.apps.rebloom.care.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for an appointment, as it is kept.
 *
 * @param urgency {@code routine} or {@code urgent}
 * @param note in the person's words
 * @param confirmedTime only if it was confirmed
 */
record Referral(
    UUID id,
    UUID person,
    UUID provider,
    String urgency,
    List<Instant> proposedTimes,
    @Nullable String note,
    ReferralStatus status,
    @Nullable Instant confirmedTime,
    Instant createdAt) {}
