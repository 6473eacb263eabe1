package app.quintet.platform.media.video;

import java.time.Duration;
import java.util.Set;

/** What is taken from people, in one place. */
final class Accepted {
  /** Bytes of a file; the upload's own limit, held again here. */
  static final long SIZE = 100L << 20;

  static final Duration SHORTEST = Duration.ofMillis(500);

  /** What a part is cut to. */
  static final Duration LONGEST = Duration.ofSeconds(60);

  /** Recorders stop a moment late. */
  static final Duration GRACE = Duration.ofSeconds(1);

  /** Pixels of a picture: 4K, either way round, with what codecs round up to. */
  static final int PIXELS = 3840 * 2176;

  static final int LONGEST_SIDE = 4096;
  static final int SHORTEST_SIDE = 64;

  /** Phones record slow motion at 240. */
  static final int FPS = 240;

  /** iPhones add tracks of measurements to picture and sound. */
  static final int TRACKS = 12;

  static final Set<String> PICTURES = Set.of("h264", "hevc", "vp8", "vp9", "av1");
  static final Set<String> SOUNDS =
      Set.of("aac", "opus", "vorbis", "mp3", "pcm_s16le", "pcm_s16be");

  /** No more than these containers and decoders ever see a stranger's bytes. */
  static final String FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm";

  static final String DECODERS =
      "h264,hevc,vp8,vp9,av1,libdav1d,libaom-av1,aac,opus,vorbis,mp3,mp3float,"
          + "pcm_s16le,pcm_s16be,mjpeg,png,mov_text,webvtt";

  private Accepted() {}
}
