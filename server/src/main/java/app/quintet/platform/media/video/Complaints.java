package app.quintet.platform.media.video;

import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.tool.Finished;
import app.quintet.platform.media.tool.Shortage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a program's last words about a stranger's file mean. */
final class Complaints {
  /** In this order: the first that is said anywhere decides. */
  private static final List<Map.Entry<String, Reason>> MEANINGS =
      List.of(
          Map.entry("picture size", Reason.TOO_LARGE_PICTURE),
          Map.entry("max_pixels", Reason.TOO_LARGE_PICTURE),
          Map.entry("dimensions", Reason.TOO_LARGE_PICTURE),
          Map.entry("too many streams", Reason.TOO_MANY_TRACKS),
          Map.entry("max_streams", Reason.TOO_MANY_TRACKS),
          Map.entry("moov atom not found", Reason.INDEX_MISSING),
          Map.entry("ended prematurely", Reason.TRUNCATED),
          Map.entry("partial file", Reason.TRUNCATED),
          Map.entry("truncat", Reason.TRUNCATED),
          Map.entry("not on whitelist", Reason.UNKNOWN_CODEC),
          Map.entry("decoder not found", Reason.UNKNOWN_CODEC));

  private static final Pattern UNKNOWN_SOUND =
      Pattern.compile(
          "\\((ac3|eac3|dca|dts|truehd|flac|alac|mp2|amr|wma|pcm_|adpcm_|speex|gsm)[a-z0-9_]*\\)"
              + " not on whitelist");

  private static final List<String> SOUND_DECODERS =
      List.of(
          "[aac",
          "[opus",
          "[libopus",
          "[vorbis",
          "[mp3",
          "[pcm",
          "[dec:aac",
          "[dec:opus",
          "[dec:mp3",
          "[dec:vorbis",
          "[dec:pcm");

  private Complaints() {}

  /** Refuses a file whose run spent its limits; the caller looks at other endings. */
  static void bounded(Finished run) {
    if (run.end() == Finished.End.CPU) {
      throw new VideoRefused(Reason.TOO_COSTLY, "processor time spent");
    }
    if (run.end() == Finished.End.OUTPUT) {
      throw new VideoRefused(Reason.TOO_MANY_FRAMES, "more packets than can be listed");
    }
    if (run.outOfMemory()) {
      throw new VideoRefused(Reason.TOO_COSTLY, "memory spent");
    }
    Shortage.check(run.errors());
  }

  /** Fails when a run over files of our own was not without fault; what it said names no person. */
  static void own(Finished run, String work) {
    Shortage.check(run.errors());
    if (!run.well() || !run.errors().isBlank()) {
      throw new VideoToolFailed(work + " failed with exit " + run.exit() + ": " + run.errors());
    }
  }

  /** The refusal for a file about which something was said, or that made the program fail. */
  static VideoRefused meaning(Finished run) {
    String said = run.errors().toLowerCase(Locale.ROOT);
    if (UNKNOWN_SOUND.matcher(said).find()) {
      return new VideoRefused(Reason.UNKNOWN_SOUND, "sound codec");
    }
    for (var each : MEANINGS) {
      if (said.contains(each.getKey())) {
        return new VideoRefused(each.getValue(), "said: " + each.getKey());
      }
    }
    // Nothing said by the program itself is logged: it quotes names and titles.
    boolean sound = !said.isBlank() && run.complaints().stream().allMatch(Complaints::aboutSound);
    return new VideoRefused(
        sound ? Reason.DAMAGED_SOUND : Reason.DAMAGED, "exit " + run.exit() + " with complaints");
  }

  static boolean aboutSound(String line) {
    return SOUND_DECODERS.stream().anyMatch(line::contains);
  }
}
