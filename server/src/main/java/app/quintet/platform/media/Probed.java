package app.quintet.platform.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a video, read from its packets rather than believed from its header.
 *
 * @param container {@code mp4} (also MOV) or {@code webm} (also Matroska)
 * @param size in bytes
 * @param duration from the start to the end of the last picture
 * @param width of the picture as it is shown, turned if the recorder was
 * @param height likewise
 * @param frames pictures in the stream
 * @param fps pictures a second on average
 * @param videoCodec {@code h264}, {@code hevc}, {@code vp8}, {@code vp9} or {@code av1}
 * @param audioCodec of the first sound track; null when there is no sound
 */
public record Probed(
    String container,
    long size,
    Duration duration,
    int width,
    int height,
    int frames,
    double fps,
    String videoCodec,
    @Nullable String audioCodec) {

  /** Whether there is a sound track, silent or not. */
  public boolean hasAudio() {
    return audioCodec != null;
  }
}
