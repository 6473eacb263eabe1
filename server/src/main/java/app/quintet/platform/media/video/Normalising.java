package app.quintet.platform.media.video;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.Probed;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.VideoTools.Progress;
import app.quintet.platform.media.tool.Finished;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Makes parts alike, so that joining them is copying. */
final class Normalising {
  /** Complaints of decoders that are heard as a glitch; more, and the file is damaged. */
  private static final int FORGIVEN = 4;

  /** From BT.601 to BT.709 in a tenth of the time that scaling takes for it. */
  private static final String PLAIN =
      ",colorspace=iall=smpte170m:irange=tv:all=bt709:range=tv:fast=1:format=yuv420p";

  private static final String OTHER = ":out_color_matrix=bt709:out_range=tv";

  private final Runner runner;
  private final Probing probing;
  private final Loudness loudness;

  Normalising(Runner runner, Probing probing) {
    this.runner = runner;
    this.probing = probing;
    this.loudness = new Loudness(runner);
  }

  Probed normalise(Path in, Canvas canvas, Path out, Path folder, Progress progress)
      throws IOException, InterruptedException {
    Path file = in.toAbsolutePath();
    Measured measured = probing.measure(file, folder);
    String gain = loudness.filter(file, measured, folder);
    ProgressLines lines = new ProgressLines(measured.frames(), progress);
    Finished run =
        runner.run(
            Program.FFMPEG, words(file, measured, canvas, gain, out), folder, Limits.ENCODE, lines);
    Complaints.bounded(run);
    if (!run.well() || run.complaints().size() > FORGIVEN) {
      throw Complaints.meaning(run);
    }
    if (lines.frames() != measured.frames()) {
      throw new VideoToolFailed(
          lines.frames() + " pictures were encoded instead of " + measured.frames());
    }
    return new Probed(
        "mp4",
        Files.size(out),
        Duration.ofNanos(measured.frames() * 1_000_000_000L / Canvas.FPS),
        canvas.width(),
        canvas.height(),
        measured.frames(),
        Canvas.FPS,
        "h264",
        "aac");
  }

  private List<String> words(Path file, Measured measured, Canvas canvas, String gain, Path out) {
    Words words = Words.ffmpeg().add("-progress", "pipe:1", "-nostats").stranger(file);
    String sound = "0:" + measured.sound();
    if (measured.sound() < 0) {
      words.add("-f", "lavfi", "-i", "anullsrc=r=48000:cl=stereo");
      sound = "1:a:0";
    }
    return words
        .add("-map", "0:" + measured.picture(), "-map", sound, "-sn", "-dn")
        .add("-vf", picture(measured, canvas))
        .add("-af", sound(measured, gain))
        .add("-frames:v", Integer.toString(measured.frames()))
        .add(Encoder.picture(runner.installed().h264(), canvas.bitrate()))
        .add("-g", "60", "-force_key_frames", "expr:gte(t,n_forced*2)")
        .add("-c:a", "aac", "-b:a", "96k", "-ar", "48000", "-ac", "2")
        .add("-video_track_timescale", "90000", "-map_chapters", "-1")
        .anonymous()
        .add("-f", "mp4", "file:" + out)
        .list();
  }

  private static String picture(Measured measured, Canvas canvas) {
    String steady = "fps=%d:start_time=0".formatted(Canvas.FPS);
    String fitted =
        ("scale=%1$d:%2$d:force_original_aspect_ratio=decrease:force_divisible_by=2:reset_sar=1"
                + ":flags=bicubic%3$s,"
                + "pad=%1$d:%2$d:(ow-iw)/2:(oh-ih)/2,setsar=1,format=yuv420p,"
                + "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709")
            .formatted(canvas.width(), canvas.height(), measured.plain() ? PLAIN : OTHER);
    // Whichever way round, as few pictures as possible are fitted.
    boolean fast = measured.probed().fps() > Canvas.FPS;
    return (fast ? steady + "," + fitted : fitted + "," + steady) + ",tpad=stop=-1:stop_mode=clone";
  }

  /** Gaps are filled, so that the sound stays with the picture; then exactly as long as it. */
  private static String sound(Measured measured, String gain) {
    return "aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo"
        + (gain.isEmpty() ? "" : "," + gain)
        + ",apad,atrim=end_sample="
        + measured.frames() * (long) (48_000 / Canvas.FPS);
  }
}
