package app.quintet.platform.media;

import java.util.Locale;

/** A file that is not usable as a video, and why. Trying again is useless; answer with 422. */
public final class VideoRefused extends RuntimeException {
  /** Why; a closed list, each with a sentence for the person who sent it. */
  public enum Reason {
    EMPTY("The file is empty. Please record or pick it again."),
    TOO_BIG("The file is larger than 100 MB."),
    NOT_A_VIDEO("This is not a video we can read. MP4, MOV and WebM work."),
    PLAYLIST("This is a playlist, not a video. Please send the video itself."),
    EXTERNAL_REFERENCE("This file only points to another file. Please send the video itself."),
    DISGUISED("This file is a video and something else at once, so we don't take it."),
    TRUNCATED("The video breaks off in the middle. Please send it again."),
    INDEX_MISSING("The recording was not finished, so its index is missing. Please record again."),
    DAMAGED("The video is damaged. Please record or export it again."),
    DAMAGED_SOUND("The sound of this video is damaged. Please record or export it again."),
    PROTECTED("The video is protected against copying, so we cannot read it."),
    PACKED("The inside of this file is compressed in a way we don't unpack."),
    NO_PICTURE("There is no picture in this file. Please send a video."),
    UNKNOWN_CODEC("We cannot read this kind of video. H.264, HEVC, VP8, VP9 and AV1 work."),
    UNKNOWN_SOUND("We cannot read this kind of sound. AAC and Opus work."),
    TOO_MANY_TRACKS("There are too many tracks in this file; one picture and one sound is enough."),
    TOO_MANY_FRAMES("The video has far too many pictures a second. Up to 240 work."),
    TOO_LARGE_PICTURE("The picture is too large. Up to 4K (3840 × 2160) works."),
    TOO_SMALL_PICTURE("The picture is too small. At least 64 × 64 pixels are needed."),
    TOO_SHORT("The video is shorter than half a second."),
    TOO_LONG("The video is longer than 60 seconds."),
    BROKEN_TIMES("The times in this video contradict each other. Please record or export again."),
    TOO_COSTLY("This video needs far more work than others of its length. Please export it again.");

    private final String forPeople;

    Reason(String forPeople) {
      this.forPeople = forPeople;
    }

    /** The stable name in answers and tables: snake_case, at most 60 characters. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** An English sentence or two for the person who sent the file. */
    public String forPeople() {
      return forPeople;
    }
  }

  private final Reason reason;

  /**
   * Refuses a file.
   *
   * @param detail what was found, for the log; never the file's name or content
   */
  public VideoRefused(Reason reason, String detail) {
    // Expected, and frequent with hostile files: nobody reads where it was thrown.
    super(reason.code() + ": " + detail, null, false, false);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
