package app.quintet.platform.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.Probed;
import app.quintet.platform.media.VideoTools.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people record becomes alike. */
class NormalisingTests extends VideoToolsRoom {
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
}
