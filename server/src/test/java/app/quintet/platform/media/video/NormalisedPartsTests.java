package app.quintet.platform.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.VideoTools.Merged;
import app.quintet.platform.media.VideoTools.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What is made of parts that are alike already. */
class NormalisedPartsTests extends VideoToolsRoom {
  /** Normalised once for all tests, by their seconds. */
  private static final Map<String, byte[]> PARTS = new ConcurrentHashMap<>();

  @Test
  void threePartsAreJoinedByCopyingWithChaptersAndNothingThatTells() throws Exception {
    List<Path> parts = parts("2.0", "2.36", "2.9");
    Path out = folder.resolve("merged.mp4");
    Merged merged = tools.merge(parts, List.of("1", "2", "3"), out);

    // 60, 71 and 87 pictures: none a multiple of a packet of sound.
    List<Integer> frames = parts.stream().map(p -> Studio.times(p, "v:0").size()).toList();
    int all = frames.stream().mapToInt(Integer::intValue).sum();
    assertThat(frames).containsExactly(60, 71, 87);
    assertThat(seconds(merged.duration())).isCloseTo(all * FRAME, within(0.0001));
    assertThat(seconds(merged.starts().get(2))).isCloseTo(131 * FRAME, within(0.0001));

    String hash = "stream=extradata_hash";
    assertThat(parts).allSatisfy(p -> assertThat(Studio.value(p, "v:0", hash)).isNotBlank());
    assertThat(parts.stream().map(p -> Studio.value(p, "v:0", hash)).distinct()).hasSize(1);
    assertThat(Studio.value(out, "v:0", hash))
        .isEqualTo(Studio.value(parts.getFirst(), "v:0", hash));
    assertThat(payload(out, "v:0"))
        .isEqualTo(parts.stream().flatMap(p -> payload(p, "v:0").stream()).toList());

    List<Double> pictures = Studio.times(out, "v:0");
    for (int i = 0; i < all; i++) {
      assertThat(pictures.get(i)).isCloseTo(i * FRAME, within(0.0001));
    }
    List<Double> sounds = Studio.times(out, "a:0");
    for (int i = 0; i < sounds.size(); i++) {
      assertThat(sounds.get(i)).isCloseTo(i * 1024 / 48_000.0, within(0.0001));
    }
    assertThat(sounds.size() * 1024 / 48_000.0).isCloseTo(all * FRAME, within(0.011));

    String chapters =
        Studio.ffprobe("-v", "error", "-show_chapters", "-of", "compact", out.toString());
    assertThat(chapters.lines().map(l -> l.replaceAll(".*tag:title=", "")))
        .containsExactly("1", "2", "3");
    tellsNothing(out);
  }

  /** Index before content, no times, no names, no programs. */
  private static void tellsNothing(Path out) throws Exception {
    String bytes = Files.readString(out, StandardCharsets.ISO_8859_1);
    assertThat(bytes.indexOf("moov")).isLessThan(bytes.indexOf("mdat"));
    assertThat(bytes).doesNotContain("Lavf").doesNotContain("Lavc").doesNotContain("out.mp4");
    assertThat(
            Studio.ffprobe(
                "-v",
                "error",
                "-show_entries",
                "format_tags:stream_tags",
                "-of",
                "default=nw=1",
                out.toString()))
        .doesNotContain("creation_time")
        .doesNotContain("title=")
        .doesNotContain("comment");
  }

  @Test
  void theSameWorkGivesTheSameBytes() throws Exception {
    List<Path> parts = parts("2.0", "2.0");
    Path one = folder.resolve("one.mp4");
    Path two = folder.resolve("two.mp4");
    tools.merge(parts, List.of("1", "2"), one);
    tools.merge(parts, List.of("1", "2"), two);
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void soundAndPictureStayTogetherOverTheSeams() throws Exception {
    // A white flash and a beep together, a third of a second into each part.
    List<Path> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Path in =
          Studio.scene(
              folder.resolve("flash" + i + ".mp4"),
              "color=black:s=320x240:r=30:d=2.0333,drawbox=t=fill:color=white"
                  + ":enable='between(n,10,14)'",
              "aevalsrc='0.5*sin(6000*t)*between(t\\,0.3333\\,0.5)':d=2.0333:s=48000",
              "-c:v",
              "libopenh264",
              "-c:a",
              "libopus");
      parts.add(folder.resolve("part" + i + ".mp4"));
      tools.normalise(in, SMALL, parts.get(i), Progress.NONE);
    }
    Path out = folder.resolve("merged.mp4");
    tools.merge(parts, List.of("1", "2", "3"), out);
    String said =
        Studio.ffmpeg(
            "-i",
            out.toString(),
            "-vf",
            "blackdetect=d=0.1:pix_th=0.4",
            "-af",
            "silencedetect=n=-30dB:d=0.1",
            "-f",
            "null",
            "-");
    List<Double> flashes = found(said, "black_end:");
    List<Double> beeps = found(said, "silence_end: ");
    assertThat(beeps.subList(0, 3)).hasSize(3);
    for (int i = 0; i < 3; i++) {
      double expected = i * 61 * FRAME + 10 * FRAME;
      assertThat(flashes.get(i)).isCloseTo(expected, within(0.005));
      assertThat(beeps.get(i)).isCloseTo(expected, within(0.03));
    }
  }

  private static List<Double> found(String said, String before) {
    return said.lines()
        .filter(l -> l.contains(before))
        .map(l -> l.substring(l.indexOf(before) + before.length()).strip().split("[ |]")[0])
        .map(Double::valueOf)
        .toList();
  }

  @Test
  void partsOfDifferentCanvasesAreNotJoined() throws Exception {
    List<Path> parts = parts("2.0");
    Path other = folder.resolve("other.mp4");
    tools.normalise(recorded("2.0"), new Canvas(320, 180), other, Progress.NONE);
    Path out = folder.resolve("merged.mp4");
    assertThatThrownBy(() -> tools.merge(List.of(parts.get(0), other), List.of("1", "2"), out))
        .isInstanceOf(VideoToolFailed.class)
        .hasMessageContaining("normalise them again");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPosterAndASilentPreviewAreMade() throws Exception {
    Path part = parts("2.9").getFirst();
    Path poster = folder.resolve("poster.jpg");
    tools.poster(part, Duration.ofMillis(1500), poster);
    assertThat(Studio.value(poster, "v:0", "stream=codec_name,width,height"))
        .isEqualTo("mjpeg\n180\n320");
    tools.poster(part, Duration.ofMinutes(5), poster);
    assertThat(Files.size(poster)).isPositive();

    Path preview = folder.resolve("preview.mp4");
    tools.preview(part, preview);
    assertThat(Studio.value(preview, "a", "stream=codec_name")).isEmpty();
    assertThat(Studio.value(preview, "v:0", "stream=width,height")).isEqualTo("60\n106");
    assertThat(Double.parseDouble(Studio.value(preview, "v:0", "stream=duration")))
        .isCloseTo(2.9, within(0.2));
    tellsNothing(preview);
  }

  @Test
  void theVoiceOfANormalisedPartIsHeard() throws Exception {
    Path part = parts("2.9").getFirst();
    var voice = tools.voice(part);
    assertThat(voice.pitchMean()).isCloseTo(180, within(2.0));
    assertThat(voice.rate()).isCloseTo(4, within(0.8));
  }

  private List<Path> parts(String... lengths) throws Exception {
    List<Path> parts = new ArrayList<>();
    for (String length : lengths) {
      Path part = folder.resolve("part" + parts.size() + ".mp4");
      if (!PARTS.containsKey(length)) {
        tools.normalise(recorded(length), SMALL, part, Progress.NONE);
        PARTS.put(length, Files.readAllBytes(part));
      }
      parts.add(Files.write(part, PARTS.get(length)));
    }
    return parts;
  }

  private Path recorded(String length) {
    return Studio.scene(
        folder.resolve("in" + length + ".mp4"),
        Studio.PICTURE.replace("d=2", "d=" + length),
        Studio.SOUND.replace("d=2", "d=" + length),
        "-metadata",
        "title=my secret lie",
        "-metadata",
        "location=+48.1+011.5/",
        "-c:v",
        "libopenh264",
        "-c:a",
        "aac");
  }

  /** Hashes of a track's packets. */
  private static List<String> payload(Path file, String stream) {
    return Studio.value(file, stream, "packet=data_hash").lines().toList();
  }
}
