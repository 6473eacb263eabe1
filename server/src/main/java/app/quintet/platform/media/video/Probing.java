package app.quintet.platform.media.video;

import app.quintet.platform.media.Probed;
import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import app.quintet.platform.media.tool.Finished;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks into a stranger's file: its shape first, then every packet's time. */
final class Probing {
  /** Pictures may stop this long before the sound does; more, and the last one is held. */
  private static final double OVERHANG = 0.5;

  private static final String UNKNOWN = "unknown";
  private static final Set<String> RANGES = Set.of("tv", UNKNOWN);
  private static final Set<String> SPACES = Set.of("smpte170m", "bt470bg", UNKNOWN);

  private final Runner runner;

  Probing(Runner runner) {
    this.runner = runner;
  }

  /**
   * The facts.
   *
   * @param folder an empty one to work in
   * @throws VideoRefused when the file is not to be used
   */
  Measured measure(Path file, Path folder) throws IOException, InterruptedException {
    String container = FileShape.check(file);
    Packets packets = new Packets();
    Finished run =
        runner.run(
            Program.FFPROBE,
            Words.ffprobe().add(Packets.ASK).stranger(file.toAbsolutePath()).list(),
            folder,
            Limits.LOOK,
            packets);
    Complaints.bounded(run);
    if (!run.well()) {
      throw Complaints.meaning(run);
    }
    Measured measured = judge(container, Files.size(file), packets);
    // A program that complains and still ends well has met a file that breaks off or is damaged;
    // a word about a packet of sound may be a glitch, and all sound is decoded later.
    if (!run.complaints().stream().allMatch(Complaints::aboutSound)) {
      throw Complaints.meaning(run);
    }
    return measured;
  }

  private static Measured judge(String container, long size, Packets packets) {
    List<Map<String, String>> pictures = packets.streams("video");
    List<Map<String, String>> sounds = packets.streams("audio");
    tracks(packets, pictures, sounds);
    Map<String, String> picture = pictures.getFirst();
    Packets.Times times = packets.times(picture);
    picture(picture, times);
    double start = Math.max(packets.start(), -1);
    double end = times.end() - start;
    double seconds = end;
    if (!sounds.isEmpty()) {
      Packets.Times heard = packets.times(sounds.getFirst());
      double soundEnd = heard.count == heard.without ? 0 : heard.end() - start;
      seconds = soundEnd > end + OVERHANG ? soundEnd : end;
    }
    length(packets, times, seconds);
    boolean turned =
        Math.abs(Packets.whole(picture, "side_datum/display_matrix:rotation")) % 180 == 90;
    int width = Packets.whole(picture, turned ? "height" : "width");
    int height = Packets.whole(picture, turned ? "width" : "height");
    Probed probed =
        new Probed(
            container,
            size,
            Duration.ofNanos(Math.round(seconds * 1e9)),
            width,
            height,
            times.count,
            times.count / Math.max(seconds, 0.001),
            picture.getOrDefault("codec_name", ""),
            sounds.isEmpty() ? null : sounds.getFirst().get("codec_name"));
    return new Measured(
        probed,
        Packets.whole(picture, "index"),
        sounds.isEmpty() ? -1 : Packets.whole(sounds.getFirst(), "index"),
        seconds,
        plain(picture));
  }

  private static boolean plain(Map<String, String> picture) {
    return "yuv420p".equals(picture.get("pix_fmt"))
        && RANGES.contains(picture.getOrDefault("color_range", UNKNOWN))
        && SPACES.contains(picture.getOrDefault("color_space", UNKNOWN));
  }

  private static void tracks(
      Packets packets, List<Map<String, String>> pictures, List<Map<String, String>> sounds) {
    if (packets.tracks() > Accepted.TRACKS || pictures.size() > 1 || sounds.size() > 2) {
      throw new VideoRefused(Reason.TOO_MANY_TRACKS, packets.tracks() + " tracks");
    }
    if (pictures.isEmpty()) {
      throw new VideoRefused(Reason.NO_PICTURE, "no picture track");
    }
    if (!Accepted.PICTURES.contains(pictures.getFirst().getOrDefault("codec_name", ""))) {
      throw new VideoRefused(Reason.UNKNOWN_CODEC, "picture codec");
    }
    if (sounds.isEmpty()) {
      return;
    }
    Map<String, String> sound = sounds.getFirst();
    if (!Accepted.SOUNDS.contains(sound.getOrDefault("codec_name", ""))) {
      throw new VideoRefused(Reason.UNKNOWN_SOUND, "sound codec");
    }
    int rate = Packets.whole(sound, "sample_rate");
    int channels = Packets.whole(sound, "channels");
    if (rate < 7_000 || rate > 192_000 || channels < 1 || channels > 8) {
      throw new VideoRefused(Reason.DAMAGED_SOUND, rate + " Hz, " + channels + " channels");
    }
  }

  private static void picture(Map<String, String> picture, Packets.Times times) {
    long width = Packets.whole(picture, "width");
    long height = Packets.whole(picture, "height");
    if (times.count == 0) {
      throw new VideoRefused(Reason.NO_PICTURE, "no packets");
    }
    if (width <= 0 || height <= 0) {
      throw new VideoRefused(Reason.DAMAGED, "no size");
    }
    if (width * height > Accepted.PIXELS || Math.max(width, height) > Accepted.LONGEST_SIDE) {
      throw new VideoRefused(Reason.TOO_LARGE_PICTURE, width + " × " + height);
    }
    if (Math.min(width, height) < Accepted.SHORTEST_SIDE) {
      throw new VideoRefused(Reason.TOO_SMALL_PICTURE, width + " × " + height);
    }
  }

  private static void length(Packets packets, Packets.Times times, double seconds) {
    double longest = Accepted.LONGEST.plus(Accepted.GRACE).toMillis() / 1000.0;
    Double claimed = packets.claimed();
    if (times.without > 0) {
      throw new VideoRefused(Reason.BROKEN_TIMES, "packets without a time");
    }
    if (!(seconds <= longest) || claimed != null && claimed > longest) {
      throw new VideoRefused(Reason.TOO_LONG, Math.round(seconds) + " s");
    }
    if (times.count > (Math.max(seconds, 1) + 1) * Accepted.FPS) {
      throw new VideoRefused(Reason.TOO_MANY_FRAMES, times.count + " in " + seconds + " s");
    }
    if (seconds < Accepted.SHORTEST.toMillis() / 1000.0) {
      throw new VideoRefused(Reason.TOO_SHORT, seconds + " s");
    }
    if (times.first > longest || times.first < -5) {
      throw new VideoRefused(Reason.BROKEN_TIMES, "begins at " + times.first);
    }
  }
}
