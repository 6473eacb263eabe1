package app.quintet.platform.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Works on video with bounded programs outside the JVM, on the caller's thread. Interrupting it
 * cancels: the programs are killed and nothing stays on disk. All calls pass one queue, in which
 * what a person waits for goes first. A target file appears whole or not at all, replacing what was
 * there. Every call throws {@link VideoRefused} when the file is to blame (trying again is useless)
 * and {@link VideoToolFailed} when the server is (trying again may help).
 */
public interface VideoTools {
  /** How a call gets on; called from other threads, at most a few times a second. */
  interface Progress {
    /** For callers who don't look. */
    Progress NONE = share -> {};

    /** The share of the work that is done, 0–1, never less than before. */
    void done(double share);

    /** How many calls are before this one in the queue; 0 when its turn has come. */
    default void waiting(int ahead) {}
  }

  /**
   * A merged video.
   *
   * @param duration of the whole
   * @param starts of the chapters, the first is zero
   */
  record Merged(Duration duration, List<Duration> starts) {}

  /** What is in a file, by its bytes and not its name; reads all packets and decodes only a few. */
  Probed probe(Path file) throws InterruptedException;

  /**
   * Makes an MP4 that can be joined with others of the same canvas without encoding again: H.264 in
   * closed groups of 60 at 30 a second, AAC at one loudness, cut at 60 s, no metadata. The caller
   * deletes the original.
   *
   * @return the facts of the result
   */
  Probed normalise(Path in, Canvas canvas, Path out, Progress progress) throws InterruptedException;

  /**
   * Joins normalised files without encoding, one chapter each, ready to be played while it loads.
   *
   * @param chapters their titles, as many as parts
   * @throws VideoToolFailed too when the parts were not made by the same encoder and canvas:
   *     normalise them again
   */
  Merged merge(List<Path> parts, List<String> chapters, Path out) throws InterruptedException;

  /** A JPEG of the frame shown at a time of a normalised or merged file; the last one at most. */
  void poster(Path video, Duration at, Path out) throws InterruptedException;

  /**
   * Three silent seconds at a third of the size or less, one from the middle of each third of a
   * normalised or merged file.
   */
  void preview(Path video, Path out) throws InterruptedException;

  /**
   * How the voice in a file of at most 60 s behaves; see {@link VoiceFeatures} for what it says.
   */
  VoiceFeatures voice(Path video) throws InterruptedException;
}
