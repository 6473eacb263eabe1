package app.quintet.platform.media.video;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.VideoTools.Merged;
import app.quintet.platform.media.tool.Finished;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins normalised parts by copying their packets. */
final class Merging {
  private final Runner runner;

  Merging(Runner runner) {
    this.runner = runner;
  }

  Merged merge(List<Path> parts, List<String> titles, Path out, Path folder)
      throws IOException, InterruptedException {
    if (parts.isEmpty() || parts.size() > 20 || parts.size() != titles.size()) {
      throw new IllegalArgumentException(parts.size() + " parts, " + titles.size() + " chapters");
    }
    List<Integer> frames = alike(parts, folder);
    Path sound = sound(parts, frames, folder);
    Path list = folder.resolve("parts.txt");
    Path chapters = folder.resolve("chapters.txt");
    Files.writeString(list, list(parts, frames, folder));
    Files.writeString(chapters, chapters(titles, frames));
    run(
        Words.ffmpeg()
            .guard()
            .add("-f", "concat", "-auto_convert", "0", "-i", "file:" + list)
            .guard()
            .add("-f", "aac", "-i", "file:" + sound)
            .guard()
            .add("-f", "ffmetadata", "-i", "file:" + chapters)
            .add("-map", "0:v:0", "-map", "1:a:0", "-map_chapters", "2")
            .add("-c", "copy", "-bsf:a", "aac_adtstoasc", "-video_track_timescale", "90000")
            // Titles come from the third file, which has nothing else; "none" would drop them too.
            .add("-map_metadata", "2", "-map_metadata:s", "-1", "-fflags", "+bitexact")
            .add("-movflags", "+faststart")
            .add("-f", "mp4", "file:" + out),
        folder);
    List<Duration> starts = new ArrayList<>();
    int before = 0;
    for (int each : frames) {
      starts.add(time(before));
      before += each;
    }
    return new Merged(time(before), starts);
  }

  /** Pictures of each part, once all are known to have the same parameter sets. */
  private List<Integer> alike(List<Path> parts, Path folder) throws InterruptedException {
    List<Integer> frames = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    for (Path part : parts) {
      Words words = Words.ffprobe().add("-show_data_hash", "sha256", "-show_entries");
      words.add("stream=codec_type,nb_frames,width,height,sample_rate,time_base,extradata_hash");
      Packets found = new Packets();
      Finished run =
          runner.run(
              Program.FFPROBE,
              words.add("-of", "compact").own(part.toAbsolutePath()).list(),
              folder,
              Limits.LOOK,
              found);
      if (!run.well() || found.streams("video").size() != 1 || found.tracks() != 2) {
        throw new VideoToolFailed("a part is not what normalising makes");
      }
      frames.add(Packets.whole(found.streams("video").getFirst(), "nb_frames"));
      run.text().lines().map(l -> l.replaceAll("nb_frames=\\d+", "")).forEach(kinds::add);
    }
    // One line for the picture, one for the sound.
    if (kinds.size() != 2) {
      throw new VideoToolFailed("the parts were not made alike; normalise them again");
    }
    return frames;
  }

  private Path sound(List<Path> parts, List<Integer> frames, Path folder)
      throws IOException, InterruptedException {
    Words words = Words.ffmpeg();
    parts.forEach(part -> words.own(part.toAbsolutePath()));
    List<Path> sounds = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      sounds.add(folder.resolve(i + ".aac"));
      words.add("-map", i + ":a:0", "-c", "copy", "-f", "adts", "file:" + sounds.getLast());
    }
    run(words, folder);
    Path joined = folder.resolve("sound.aac");
    AdtsSound.join(sounds, frames, joined);
    return joined;
  }

  private static String list(List<Path> parts, List<Integer> frames, Path folder)
      throws IOException {
    StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
    for (int i = 0; i < parts.size(); i++) {
      // Names of our own, so that nothing in a path needs quoting.
      String name = "part" + i + ".mp4";
      Files.createSymbolicLink(folder.resolve(name), parts.get(i).toAbsolutePath());
      // Without the point the sound's start, a packet before zero, would delay the picture.
      list.append("file ").append(name).append("\ninpoint 0\n");
      list.append(
          String.format(Locale.ROOT, "duration %.6f%n", frames.get(i) / (double) Canvas.FPS));
    }
    return list.toString();
  }

  private static String chapters(List<String> titles, List<Integer> frames) {
    StringBuilder text = new StringBuilder(";FFMETADATA1\n");
    int from = 0;
    for (int i = 0; i < titles.size(); i++) {
      int to = from + frames.get(i);
      String title = titles.get(i).replaceAll("([=;#\\\\\n])", "\\\\$1");
      text.append("[CHAPTER]\nTIMEBASE=1/").append(Canvas.FPS);
      text.append("\nSTART=").append(from).append("\nEND=").append(to);
      text.append("\ntitle=").append(title).append('\n');
      from = to;
    }
    return text.toString();
  }

  private void run(Words words, Path folder) throws InterruptedException {
    Complaints.own(runner.run(Program.FFMPEG, words.list(), folder, Limits.COPY), "joining");
  }

  private static Duration time(int frames) {
    return Duration.ofNanos(frames * 1_000_000_000L / Canvas.FPS);
  }
}
