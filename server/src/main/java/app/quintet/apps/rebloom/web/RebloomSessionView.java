package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.apps.rebloom.session.EndedBy;
import app.quintet.apps.rebloom.session.Session;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in an answer.
 *
 * @param minutes null while it is open
 * @param mode what answers in it: a model's name, or {@code offline}
 * @param safetyEventId the card that stays on top until it is acknowledged
 * @param safetyLevel {@code high} or {@code critical}, with that card
 * @param summary null until it is made, after the end
 * @param transcriptDeleted whether the messages were deleted by consent
 */
record RebloomSessionView(
    UUID id,
    SessionType sessionType,
    @Nullable Integer moodBefore,
    @Nullable Integer moodAfter,
    Instant startedAt,
    Instant lastActivityAt,
    @Nullable Instant endedAt,
    @Nullable EndedBy endedBy,
    @Nullable Integer minutes,
    int messageCount,
    @Nullable String mode,
    @Nullable UUID safetyEventId,
    @Nullable String safetyLevel,
    @Nullable Recap summary,
    boolean transcriptDeleted) {
  static RebloomSessionView of(Session s) {
    Session.End end = s.end();
    Session.OpenCard card = s.safety();
    return new RebloomSessionView(
        s.id(),
        s.type(),
        s.moodBefore(),
        s.moodAfter(),
        s.startedAt(),
        s.lastActivityAt(),
        end == null ? null : end.at(),
        end == null ? null : end.by(),
        end == null ? null : end.minutes(),
        s.messages(),
        s.mode(),
        card == null ? null : card.event(),
        card == null ? null : card.level(),
        end == null ? null : end.summary(),
        s.forgotten());
  }
}
