package app.quintet.apps.twotruths.challenge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the three statements.
 *
 * @param position 0–2
 * @param statement its caption, if its speaker wrote one
 * @param error why it is not usable, snake_case
 * @param source the file as it was sent, until it is normalised
 * @param media the normalised file, until the whole is published
 */
public record Segment(
    UUID id,
    UUID owner,
    UUID challenge,
    int position,
    @Nullable String statement,
    SegmentState state,
    @Nullable String error,
    @Nullable UUID source,
    @Nullable UUID media,
    @Nullable UUID thumbnail,
    @Nullable Facts facts) {

  /**
   * What was measured.
   *
   * @param fps pictures a second as recorded
   */
  public record Facts(int durationMs, int width, int height, double fps, boolean hasAudio) {}
}
