import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.VideoTools.Progress;
import app.quintet.platform.media.tool.Programs;
import app.quintet.platform.media.tool.Runner;
import app.quintet.platform.media.tool.ToolSettings;
import app.quintet.platform.media.tool.Turns;
import app.quintet.platform.media.tool.Workshop;
import app.quintet.platform.media.video.BoundedVideoTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures the video tools against the bare encoder; see run beside this file. */
public final class VideoBench {
  private static final int PARTS = 3;

  private final Path folder;
  private final String seconds;
  private final Programs programs;
  private final BoundedVideoTools tools;
  private double bare;
  private double ours;
  private double slowest;

  private VideoBench(Path folder, String seconds) {
    this.folder = folder;
    this.seconds = seconds;
    ToolSettings settings = new ToolSettings("", "", folder.resolve("tools"), 1536, 0, 100);
    this.programs = new Programs(settings);
    this.tools =
        new BoundedVideoTools(
            new Runner(programs, 1536), new Turns(1, 100), new Workshop(folder.resolve("work")));
  }

  public static void main(String[] words) throws Exception {
    VideoBench bench = new VideoBench(Path.of(words[0]), words[1]);
    bench.run();
  }

  private void run() throws Exception {
    Path clip = record();
    // The JVM's own warming up is not the tools' work: a server has been up for a while.
    tools.probe(clip);
    List<Path> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      bare(clip, i);
      parts.add(part(clip, i));
    }
    Path merged = folder.resolve("merged.mp4");
    double before = processor();
    long from = System.nanoTime();
    tools.merge(parts, List.of("1", "2", "3"), merged);
    double joined = wall(from);
    say("merge", "%.2f s", joined);
    from = System.nanoTime();
    tools.poster(merged, Duration.ofSeconds(1), folder.resolve("poster.jpg"));
    tools.preview(merged, folder.resolve("preview.mp4"));
    say("poster and preview", "%.2f s", wall(from));
    ours += processor() - before;
    double minutes = PARTS * Double.parseDouble(seconds) / 60;
    say("size of a minute", "%.1f MB", megabytes(merged) / minutes);
    say("bare encoder, processor", "%.1f s", bare);
    say("all our work, processor", "%.1f s", ours);
    System.out.println();
    wanted("ready to merge after the upload", slowest, "s", 15);
    wanted("merged after process", joined, "s", 2);
    wanted("all our work / bare encoder", ours / bare, "times", 1.15);
    System.out.println("load average  " + Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private Path part(Path clip, int i) throws Exception {
    Path part = folder.resolve("part" + i + ".mp4");
    double before = processor();
    long from = System.nanoTime();
    tools.probe(clip);
    tools.normalise(clip, Canvas.PORTRAIT, part, Progress.NONE);
    double ready = wall(from);
    slowest = Math.max(slowest, ready);
    say("uploaded to ready, part " + (i + 1), "%.2f s", ready);
    from = System.nanoTime();
    tools.voice(part);
    say("  voice", "%.2f s", wall(from));
    ours += processor() - before;
    return part;
  }

  /** Like a phone's browser: VP8 and Opus at 720p, with the noise of a camera. */
  private Path record() throws Exception {
    String own = System.getenv("CLIP");
    if (own != null) {
      return Path.of(own);
    }
    Path clip = folder.resolve("clip.webm");
    ffmpeg(
        "-f", "lavfi", "-i", "testsrc2=s=720x1280:r=30:d=" + seconds + ",noise=alls=10:allf=t",
        "-f", "lavfi", "-i", "sine=f=170:d=" + seconds + ":r=48000,tremolo=f=4:d=0.8",
        "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-threads", "2",
        "-b:v", "2500k", "-c:a", "libopus", "-f", "webm", "-live", "1", clip.toString());
    return clip;
  }

  private void bare(Path clip, int i) throws Exception {
    double before = processor();
    long from = System.nanoTime();
    ffmpeg(
        "-i", clip.toString(), "-vf",
        "scale=720:1280:out_color_matrix=bt709:out_range=tv,format=yuv420p,fps=30",
        "-c:v", "libopenh264", "-rc_mode", "bitrate", "-profile:v", "main", "-threads", "2",
        "-slices", "2", "-bf", "0", "-b:v", "800000", "-maxrate", "1000000", "-g", "60",
        "-c:a", "aac", "-b:a", "96k", "-ar", "48000", "-ac", "2",
        folder.resolve("bare" + i + ".mp4").toString());
    say("bare encoder, part " + (i + 1), "%.2f s", wall(from));
    bare += processor() - before;
  }

  private void ffmpeg(String... words) throws IOException, InterruptedException {
    Programs.Found found = programs.find();
    List<String> command = new ArrayList<>(List.of("nice", "-n", "5", found.ffmpeg().toString()));
    command.addAll(List.of("-nostdin", "-y", "-loglevel", "error"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    found.libraries().ifPresent(l -> builder.environment().put("LD_LIBRARY_PATH", l.toString()));
    if (builder.start().waitFor() != 0) {
      throw new IOException("ffmpeg failed");
    }
  }

  /** Seconds of processor of this process and of all children that have ended. */
  private static double processor() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double ticks = 0;
    for (int i = 11; i <= 14; i++) {
      ticks += Double.parseDouble(fields[i]);
    }
    return ticks / 100;
  }

  private static double wall(long from) {
    return (System.nanoTime() - from) / 1e9;
  }

  private static double megabytes(Path file) throws IOException {
    return Files.size(file) / 1e6;
  }

  private static void wanted(String what, double value, String unit, double most) {
    System.out.printf(
        "%-32s%.2f %s, wanted at most %s: %s%n",
        what, value, unit, most, value <= most ? "kept" : "MISSED");
  }

  private static void say(String what, String format, double value) {
    System.out.printf("%-32s" + format + "%n", what, value);
  }
}
