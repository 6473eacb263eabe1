package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Pictures and previews of videos that were made here. */
final class Showing {
  private static final int CUTS = 3;
  private static final int FPS = 15;
  private static final int BITRATE = 160_000;

  private final Runner runner;

  Showing(Runner runner) {
    this.runner = runner;
  }

  void poster(Path video, Duration at, Path out, Path folder)
      throws IOException, InterruptedException {
    String seconds = seconds(at.toMillis() / 1000.0);
    frame(Words.ffmpeg().add("-ss", seconds).own(video.toAbsolutePath()), out, folder);
    if (!Files.exists(out)) {
      frame(Words.ffmpeg().add("-sseof", "-0.2").own(video.toAbsolutePath()), out, folder);
    }
    if (!Files.exists(out)) {
      throw new VideoToolFailed("a video gave no picture");
    }
  }

  private void frame(Words words, Path out, Path folder) throws InterruptedException {
    words.add("-map", "0:v:0", "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "4");
    words.add("-pix_fmt", "yuvj420p", "-map_chapters", "-1").anonymous();
    run(words.add("-f", "image2", "-update", "1", "file:" + out), folder);
  }

  void preview(Path video, Path out, Path folder) throws InterruptedException {
    double whole = duration(video, folder);
    double length = Math.min(1, whole / CUTS);
    Words words = Words.ffmpeg();
    StringBuilder filter = new StringBuilder();
    for (int i = 0; i < CUTS; i++) {
      double middle = whole * (2 * i + 1) / (2 * CUTS);
      words.add("-ss", seconds(Math.max(0, middle - length / 2)), "-t", seconds(length));
      words.own(video.toAbsolutePath());
      filter.append("[%d:v:0]fps=%d,scale=trunc(iw/6)*2:trunc(ih/6)*2[c%d];".formatted(i, FPS, i));
    }
    filter.append("[c0][c1][c2]concat=n=3:v=1:a=0[v]");
    words.add("-filter_complex", filter.toString(), "-map", "[v]", "-an", "-map_chapters", "-1");
    words.add(Encoder.picture(runner.installed().h264(), BITRATE)).anonymous();
    run(words.add("-movflags", "+faststart", "-f", "mp4", "file:" + out), folder);
  }

  private double duration(Path video, Path folder) throws InterruptedException {
    Words words = Words.ffprobe().add("-show_entries", "format=duration", "-of", "compact");
    Packets found = new Packets();
    runner.run(
        Program.FFPROBE, words.own(video.toAbsolutePath()).list(), folder, Limits.LOOK, found);
    Double claimed = found.claimed();
    if (claimed == null || !(claimed > 0)) {
      throw new VideoToolFailed("a video made here has no duration");
    }
    return claimed;
  }

  private void run(Words words, Path folder) throws InterruptedException {
    Complaints.own(runner.run(Program.FFMPEG, words.list(), folder, Limits.COPY), "showing");
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
