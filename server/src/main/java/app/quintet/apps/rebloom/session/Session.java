package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One conversation.
 *
 * @param moodBefore 1–10, as is moodAfter
 * @param mode what answered last in it: a model's name or {@code offline}; null before
 * @param messages how many there are, by everyone
 * @param safety the card that stays on top until it is acknowledged
 * @param end null while it is open
 * @param forgotten whether the messages were deleted
 */
public record Session(
    UUID id,
    SessionType type,
    @Nullable Integer moodBefore,
    @Nullable Integer moodAfter,
    Instant startedAt,
    Instant lastActivityAt,
    @Nullable String mode,
    int messages,
    @Nullable OpenCard safety,
    @Nullable End end,
    boolean forgotten) {

  /**
   * How it ended.
   *
   * @param minutes from its start, rounded
   * @param summary null until it is made
   */
  public record End(Instant at, EndedBy by, int minutes, @Nullable Recap summary) {}

  /**
   * A card that waits for its person.
   *
   * @param level {@code high} or {@code critical}
   */
  public record OpenCard(UUID event, String level) {}

  /** The same session, if it may be written in; 409 {@code SESSION_ENDED} otherwise. */
  Session writable() {
    if (end != null) {
      throw Problem.conflict("SESSION_ENDED", "This session has ended. You can begin another.");
    }
    return this;
  }
}
