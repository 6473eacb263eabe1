package app.quintet.apps.twotruths.challenge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge without its lie, which nothing that is shown to others ever holds.
 *
 * @param run which asking for processing it is at
 * @param step what is being done while it is processed
 * @param progress 0–100
 * @param problem why it was rejected or failed, snake_case
 * @param files what was made of the recordings so far
 * @param hidden whether a report hides it
 * @param views people who watched
 * @param guesses people who guessed
 */
public record Challenge(
    UUID id,
    UUID owner,
    String title,
    Orientation orientation,
    Visibility visibility,
    Style style,
    ChallengeStatus status,
    @Nullable String packId,
    int run,
    @Nullable String step,
    int progress,
    @Nullable String problem,
    Files files,
    boolean hidden,
    int views,
    int guesses,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant publishedAt) {

  /**
   * What was made of the recordings; each is null until it is there.
   *
   * @param durationMs of the whole video
   * @param chapters where the statements begin, in milliseconds
   */
  public record Files(
      @Nullable UUID video,
      @Nullable UUID poster,
      @Nullable UUID preview,
      @Nullable Integer durationMs,
      List<Integer> chapters) {}

  /** Whether people other than its owner can come to see it. */
  public boolean shown() {
    return status == ChallengeStatus.PUBLISHED && !hidden;
  }
}
