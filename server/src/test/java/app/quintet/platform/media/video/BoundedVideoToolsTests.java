package app.quintet.platform.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.Probed;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.VideoTools;
import app.quintet.platform.media.VideoTools.Merged;
import app.quintet.platform.media.VideoTools.Progress;
import app.quintet.platform.media.tool.Workshop;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedVideoToolsTests {
  private static final Canvas SMALL = new Canvas(180, 320);
  private static final double FRAME = 1.0 / 30;

  /** Normalised once for all tests, by their seconds. */
  private static final Map<String, byte[]> PARTS = new ConcurrentHashMap<>();

  @TempDir Path folder;
  private Workshop workshop;
  private VideoTools tools;

  @BeforeEach
  void open() {
    workshop = new Workshop(folder.resolve("work"));
    tools = Studio.tools(workshop);
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    assertThat(Studio.leftIn(folder.resolve("work"))).isEmpty();
    workshop.close();
    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  /** What browsers record and phones keep. */
  static Stream<Arguments> whatIsRecorded() {
    List<String> vp8 = List.of("-c:v", "libvpx", "-c:a", "libopus");
    List<String> vp9 = List.of("-c:v", "libvpx-vp9");
    List<String> av1 = List.of("-c:v", "libsvtav1", "-preset", "12");
    List<String> h264 = List.of("-c:v", "libopenh264", "-b:v", "300k");
    List<String> opus = List.of("-c:a", "libopus");
    List<String> aac = List.of("-c:a", "aac");
    List<String> live = List.of("-f", "webm", "-live", "1");
    List<String> pieces = List.of("-movflags", "frag_keyframe+empty_moov+default_base_moof");
    return Stream.of(
        Arguments.of("vp8.webm", "vp8", "opus", vp8),
        Arguments.of("vp8live.webm", "vp8", "opus", all(vp8, live)),
        Arguments.of("vp9.webm", "vp9", "opus", all(vp9, opus)),
        Arguments.of("av1.webm", "av1", "opus", all(av1, opus)),
        Arguments.of("h264.mkv", "h264", "opus", all(h264, opus)),
        Arguments.of("h264aac.mp4", "h264", "aac", all(h264, aac)),
        Arguments.of("h264opus.mp4", "h264", "opus", all(h264, opus, pieces)),
        Arguments.of("vp9opus.mp4", "vp9", "opus", all(vp9, opus, pieces)),
        Arguments.of("av1opus.mp4", "av1", "opus", all(av1, opus)),
        Arguments.of("h264aac.mov", "h264", "aac", all(h264, aac)),
        Arguments.of("h264pcm.mov", "h264", "pcm_s16le", all(h264, List.of("-c:a", "pcm_s16le"))));
  }

  @SafeVarargs
  private static List<String> all(List<String>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatIsRecorded")
  void everyKindOfRecordingBecomesAlike(String name, String video, String audio, List<String> words)
      throws Exception {
    Path in = Studio.clip(folder.resolve(name), words.toArray(String[]::new));
    Path out = folder.resolve("out.mp4");

    Probed before = tools.probe(in);
    Probed after = tools.normalise(in, SMALL, out, Progress.NONE);

    assertThat(before.videoCodec()).isEqualTo(video);
    assertThat(before.audioCodec()).isEqualTo(audio);
    assertThat(before.width()).isEqualTo(320);
    assertThat(before.frames()).isBetween(59, 61);
    assertThat(seconds(before.duration())).isCloseTo(2, within(1.5 * FRAME));
    isNormal(out, after, 2);
    assertThat(Studio.loudness(out)).isCloseTo(Loudness.TARGET, within(1.0));
  }

  @Test
  void aPhonesHevcMovieBecomesAlike() throws Exception {
    Path in = folder.resolve("hevc.mov");
    try (var file = getClass().getResourceAsStream("/video/hevc.mov")) {
      Files.copy(file, in);
    }
    Path out = folder.resolve("out.mp4");
    assertThat(tools.probe(in).videoCodec()).isEqualTo("hevc");
    isNormal(out, tools.normalise(in, SMALL, out, Progress.NONE), 2);
  }

  private void isNormal(Path out, Probed said, double seconds) {
    int frames = (int) Math.round(seconds * 30);
    assertThat(said.frames()).isCloseTo(frames, within(1));
    List<Double> times = Studio.times(out, "v:0");
    assertThat(times).hasSize(said.frames());
    for (int i = 0; i < times.size(); i++) {
      assertThat(times.get(i)).isCloseTo(i * FRAME, within(0.0001));
    }
    String picture = "stream=width,height,codec_name,pix_fmt,color_range,time_base";
    assertThat(Studio.value(out, "v:0", picture)).isEqualTo("h264\n180\n320\nyuv420p\ntv\n1/90000");
    List<String> sound =
        Studio.value(out, "a:0", "stream=codec_name,sample_rate,channels,duration")
            .lines()
            .toList();
    assertThat(sound.subList(0, 3)).containsExactly("aac", "48000", "2");
    assertThat(Double.parseDouble(sound.get(3))).isCloseTo(said.frames() * FRAME, within(FRAME));
  }

  @Test
  void aTurnedPhoneIsShownUpright() throws Exception {
    Path flat = Studio.clip(folder.resolve("flat.mp4"), "-c:v", "libopenh264", "-c:a", "aac");
    Path turned = folder.resolve("turned.mp4");
    Studio.ffmpeg(
        "-display_rotation", "90", "-i", flat.toString(), "-c", "copy", turned.toString());
    Probed probed = tools.probe(turned);
    assertThat(List.of(probed.width(), probed.height())).containsExactly(240, 320);
    Path out = folder.resolve("out.mp4");
    isNormal(out, tools.normalise(turned, SMALL, out, Progress.NONE), 2);
  }

  @Test
  void aVideoWithoutSoundIsGivenSilence() throws Exception {
    Path mute = Studio.scene(folder.resolve("mute.webm"), Studio.PICTURE, "", "-c:v", "libvpx");
    assertThat(tools.probe(mute).hasAudio()).isFalse();
    Path out = folder.resolve("out.mp4");
    isNormal(out, tools.normalise(mute, SMALL, out, Progress.NONE), 2);
    assertThat(tools.voice(out).voiced()).isZero();
    assertThat(tools.voice(mute).voiced()).isZero();
  }

  @Test
  void loudAndQuietAndSpikyVoicesComeOutAlike() throws Exception {
    List<String> sounds =
        List.of(
            "sine=f=200:d=2:r=48000,tremolo=f=4:d=0.5,volume=0.1",
            "sine=f=200:d=2:r=48000,tremolo=f=4:d=0.5,volume=7",
            // Clicks far above the voice: the limiter has to work.
            "aevalsrc='0.05*sin(1400*t)+0.9*lt(mod(t\\,0.25)\\,0.002)':d=2:s=48000");
    for (String sound : sounds) {
      Path in =
          Studio.scene(
              folder.resolve("in.mp4"),
              Studio.PICTURE,
              sound,
              "-c:v",
              "libopenh264",
              "-c:a",
              "aac");
      Path out = folder.resolve("out.mp4");
      tools.normalise(in, SMALL, out, Progress.NONE);
      assertThat(Studio.loudness(out)).as(sound).isCloseTo(Loudness.TARGET, within(1.0));
    }
  }

  @Test
  void aRecordingThatRunsOverIsCutAtSixtySecondsAndProgressOnlyGrows() throws Exception {
    Path in =
        Studio.scene(
            folder.resolve("long.mp4"),
            "color=s=64x64:r=10:d=60.6",
            "sine=f=200:d=60.6",
            "-c:v",
            "libopenh264",
            "-c:a",
            "aac");
    Path out = folder.resolve("out.mp4");
    List<Double> shares = Collections.synchronizedList(new ArrayList<>());
    Probed said = tools.normalise(in, new Canvas(64, 64), out, shares::add);
    assertThat(said.frames()).isEqualTo(1800);
    assertThat(Studio.times(out, "v:0")).hasSize(1800);
    assertThat(shares).isSorted().endsWith(1.0);
  }

  /** What browsers leave unsaid, what they say, what phones say, and full range. */
  @ParameterizedTest
  @ValueSource(strings = {"", "bt601", "bt709", "full"})
  void coloursStayWhatTheyWere(String space) throws Exception {
    String matrix = space.equals("bt709") ? "bt709" : "bt601";
    String range = space.equals("full") ? "pc" : "tv";
    String said =
        switch (space) {
          case "" -> "unknown:range=unknown";
          case "bt709" -> "bt709:range=tv";
          default -> "smpte170m:range=" + range;
        };
    Path in =
        Studio.scene(
            folder.resolve("in.mp4"),
            "color=0x28C83C:s=320x240:r=30:d=0.6,format=rgb24,scale=out_color_matrix="
                + matrix
                + ":out_range="
                + range
                + ",format=yuv420p,setparams=colorspace="
                + said,
            "",
            "-c:v",
            "libopenh264");
    Path out = folder.resolve("out.mp4");
    tools.normalise(in, new Canvas(320, 240), out, Progress.NONE);
    Path raw = folder.resolve("out.rgb");
    Studio.ffmpeg(
        "-i", out.toString(), "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24", "" + raw);
    byte[] rgb = Files.readAllBytes(raw);
    // Taken by the wrong matrix, this green would be darker by 24.
    int[] middle = {0x28, 0xC8, 0x3C};
    for (int i = 0; i < 3; i++) {
      int found = rgb[(120 * 320 + 160) * 3 + i] & 0xFF;
      assertThat(found).as("channel " + i).isCloseTo(middle[i], within(12));
    }
  }

  @Test
  void aVariableRateKeepsItsTiming() throws Exception {
    // A camera that stalls for half a second and then catches up.
    Path in =
        Studio.scene(
            folder.resolve("stall.webm"),
            "testsrc2=s=320x240:r=30:d=2,select='not(between(t,0.7,1.2))'",
            Studio.SOUND,
            "-fps_mode",
            "vfr",
            "-c:v",
            "libvpx",
            "-c:a",
            "libopus");
    Path out = folder.resolve("out.mp4");
    isNormal(out, tools.normalise(in, SMALL, out, Progress.NONE), 2);
  }

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

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
