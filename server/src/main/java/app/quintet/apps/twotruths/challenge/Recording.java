package app.quintet.apps.twotruths.challenge;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.UploadTicket;
import app.quintet.platform.media.UploadWish;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Announcing the recording of a statement, again as often as one likes until it is processed. */
@Component
public class Recording {
  private final Tx tx;
  private final Challenges challenges;
  private final Segments segments;
  private final Media media;
  private final Forgotten forgotten;
  private final Clock clock;

  /** What was measured of a recording goes with it; a bean of the room that measures. */
  public interface Forgotten {
    /** Part of the person's transaction. */
    void forget(UUID person, UUID challenge, int position);
  }

  Recording(
      Tx tx,
      Challenges challenges,
      Segments segments,
      Media media,
      Forgotten forgotten,
      Clock clock) {
    this.tx = tx;
    this.challenges = challenges;
    this.segments = segments;
    this.media = media;
    this.forgotten = forgotten;
    this.clock = clock;
  }

  /**
   * Where to send the recording of a position (0–2, else 404). What was recorded for it before is
   * given up, and so is a merged video. 409 {@code NOT_OPEN} while it is processed or published;
   * 422, 402 and 429 as {@link Media#begin} has them.
   */
  public UploadTicket begin(
      UUID person, UUID challenge, int position, long size, String type, @Nullable String sha256) {
    if (position < 0 || position >= ChallengeWish.PARTS) {
      throw Problem.notFound("segment");
    }
    return tx.as(
        person,
        () -> {
          Challenge c = challenges.lock(person, challenge);
          if (!c.status().open()) {
            throw Making.notOpen();
          }
          Segment segment = segments.lock(person, challenge, position);
          UploadTicket ticket =
              media.begin(
                  person,
                  TwoTruths.APP,
                  MediaKind.VIDEO,
                  new UploadWish(size, type, sha256, "segment:" + segment.id()));
          giveUp(person, segment, c);
          Instant now = clock.instant();
          segments.begun(segment.id(), ticket.media(), now);
          forgotten.forget(person, challenge, position);
          challenges.withoutFiles(person, challenge, now);
          return ticket;
        });
  }

  private void giveUp(UUID person, Segment was, Challenge c) {
    Challenge.Files made = c.files();
    Stream<@Nullable UUID> files =
        Stream.of(
            was.source(),
            was.media(),
            was.thumbnail(),
            made.video(),
            made.poster(),
            made.preview());
    files.filter(Objects::nonNull).forEach(file -> media.delete(person, file));
  }
}
