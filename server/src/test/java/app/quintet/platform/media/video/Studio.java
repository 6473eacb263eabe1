package app.quintet.platform.media.video;

import app.quintet.platform.media.tool.Programs;
import app.quintet.platform.media.tool.Runner;
import app.quintet.platform.media.tool.ToolSettings;
import app.quintet.platform.media.tool.Turns;
import app.quintet.platform.media.tool.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The real tools for tests, and clips of any kind made by the real ffmpeg without our guards. */
final class Studio {
  private static final Path HOME = Path.of("target", "video-tests").toAbsolutePath();
  static final ToolSettings SETTINGS = new ToolSettings("", "", HOME, 1536, 1, 100);
  static final Programs PROGRAMS = new Programs(SETTINGS);

  /** Two seconds of moving picture. */
  static final String PICTURE = "testsrc2=s=320x240:r=30:d=2";

  /** Two seconds that rise and fall like syllables, quietly. */
  static final String SOUND = "sine=f=180:d=2:r=48000,tremolo=f=4:d=0.7,volume=0.4";

  /** Clips made before, by their words: the same one is encoded once. */
  private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

  private Studio() {}

  static BoundedVideoTools tools(Workshop workshop) {
    return new BoundedVideoTools(
        new Runner(PROGRAMS, SETTINGS.memory()), new Turns(1, 100), workshop);
  }

  /** A clip of the two sources with these words between inputs and name. */
  static Path clip(Path file, String... words) {
    return scene(file, PICTURE, SOUND, words);
  }

  /** A clip of other sources; blank: no sound. */
  static Path scene(Path file, String picture, String sound, String... words) {
    List<String> all = new ArrayList<>(List.of("-f", "lavfi", "-i", picture));
    if (!sound.isEmpty()) {
      all.addAll(List.of("-f", "lavfi", "-i", sound));
    }
    all.addAll(List.of(words));
    if (all.contains("libvpx") || all.contains("libvpx-vp9")) {
      // By default these two take their time for every picture.
      all.addAll(List.of("-deadline", "realtime", "-cpu-used", "8"));
    }
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.'));
    try {
      Files.write(file, MADE.computeIfAbsent(ending + all, key -> encode(all, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static byte[] encode(List<String> words, Path file) {
    List<String> all = new ArrayList<>(words);
    all.add(file.toString());
    ffmpeg(all.toArray(String[]::new));
    return Forged.read(file);
  }

  /** What it said on standard error. */
  static String ffmpeg(String... words) {
    List<String> all = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-y"));
    all.addAll(List.of(words));
    return run(PROGRAMS.find().ffmpeg(), all);
  }

  static String ffprobe(String... words) {
    return run(PROGRAMS.find().ffprobe(), List.of(words));
  }

  private static String run(Path program, List<String> words) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    PROGRAMS
        .find()
        .libraries()
        .ifPresent(l -> builder.environment().put("LD_LIBRARY_PATH", l.toString()));
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(words + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything below a folder but the locks of those at work. */
  static List<Path> leftIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(f -> !f.endsWith("lock")).toList();
    }
  }

  /** Integrated loudness in LUFS, by ffmpeg's own meter. */
  static double loudness(Path file) {
    String said = ffmpeg("-i", file.toString(), "-af", "ebur128", "-f", "null", "-");
    String summary = said.substring(said.lastIndexOf("Summary:"));
    String from = summary.substring(summary.indexOf("I:") + 2);
    return Double.parseDouble(from.substring(0, from.indexOf("LUFS")).strip());
  }

  /** One value of ffprobe's compact form. */
  static String value(Path file, String stream, String entry) {
    return ffprobe(
            "-v",
            "error",
            "-select_streams",
            stream,
            "-show_data_hash",
            "sha256",
            "-show_entries",
            entry,
            "-of",
            "default=nk=1:nw=1",
            file.toString())
        .strip();
  }

  /** Seconds at which the pictures of a track are shown. */
  static List<Double> times(Path file, String stream) {
    return value(file, stream, "packet=pts_time").lines().map(Double::valueOf).toList();
  }
}
