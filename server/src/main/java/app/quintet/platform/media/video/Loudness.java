package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import app.quintet.platform.media.tool.Finished;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a part to one loudness, −16 LUFS by EBU R 128, with one gain for the whole part: a gain
 * that moved would lay its own pauses and emphases over the speaker's.
 */
final class Loudness {
  static final double TARGET = -16;

  /** Quieter than this is a room, not a voice; it is left alone. */
  private static final double SILENCE = -50;

  private static final double MOST_GAIN = 34;

  /** Peaks in dB below full scale after which the limiter holds, with room for the encoder. */
  private static final double CEILING = -2;

  private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[0-9.]+|-inf|nan) LUFS");
  private static final Pattern PEAK = Pattern.compile("Peak:\\s+(-?[0-9.]+|-inf|nan) dBFS");

  /** Few broken packets are a click; more than this many complaints are a broken recording. */
  private static final int FORGIVEN = 3;

  private final Runner runner;

  Loudness(Runner runner) {
    this.runner = runner;
  }

  /**
   * The filter that brings the sound to the target, empty when there is nothing to do. Where peaks
   * have to be held back that costs loudness, which is measured and made up for.
   */
  String filter(Path file, Measured measured, Path folder) throws InterruptedException {
    if (measured.sound() < 0) {
      return "";
    }
    Heard plain = hear(file, measured, folder, "anull");
    if (plain.loudness < SILENCE) {
      return "";
    }
    double gain = Math.min(MOST_GAIN, TARGET - plain.loudness);
    if (plain.peak + gain <= CEILING) {
      return gain(gain);
    }
    String filter = limited(gain);
    for (int round = 0; round < 3; round++) {
      double off = TARGET - hear(file, measured, folder, filter).loudness;
      if (Math.abs(off) < 0.4 || gain >= MOST_GAIN) {
        break;
      }
      gain = Math.min(MOST_GAIN, gain + off * 1.2);
      filter = limited(gain);
    }
    return filter;
  }

  private record Heard(double loudness, double peak) {}

  private Heard hear(Path file, Measured measured, Path folder, String filter)
      throws InterruptedException {
    Finished run =
        runner.run(
            Program.FFMPEG,
            Words.ffmpeg()
                .add("-loglevel", "level+info", "-nostats")
                .stranger(file)
                .add("-map", "0:" + measured.sound(), "-vn", "-t", seconds(measured))
                .add("-af", chain(filter))
                .add("-f", "null", "-")
                .list(),
            folder,
            Limits.LOOK);
    Complaints.bounded(run);
    long broken = run.complaints().stream().filter(l -> l.contains("[error]")).count();
    if (!run.well() || broken > FORGIVEN) {
      throw new VideoRefused(Reason.DAMAGED_SOUND, broken + " errors in the sound");
    }
    return new Heard(last(INTEGRATED, run.errors()), last(PEAK, run.errors()));
  }

  private static String chain(String filter) {
    return "aresample=48000,aformat=channel_layouts=stereo,"
        + filter
        + ",ebur128=framelog=quiet:peak=sample";
  }

  private static String seconds(Measured measured) {
    return String.format(Locale.ROOT, "%.3f", measured.frames() / 30.0);
  }

  private static String gain(double gain) {
    return String.format(Locale.ROOT, "volume=%.2fdB", gain);
  }

  private static String limited(double gain) {
    return gain(gain)
        + String.format(
            Locale.ROOT,
            ",alimiter=limit=%.4f:attack=5:release=60:level=false:latency=true",
            Math.pow(10, CEILING / 20));
  }

  private static double last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    String found = "-inf";
    while (matcher.find()) {
      found = matcher.group(1);
    }
    return found.equals("-inf") || found.equals("nan") ? -99 : Double.parseDouble(found);
  }
}
