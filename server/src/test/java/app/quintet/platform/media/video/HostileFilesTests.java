package app.quintet.platform.media.video;

import static app.quintet.platform.media.video.Forged.box;
import static app.quintet.platform.media.video.Forged.element;
import static app.quintet.platform.media.video.Forged.first;
import static app.quintet.platform.media.video.Forged.join;
import static app.quintet.platform.media.video.Forged.number;
import static app.quintet.platform.media.video.Forged.over;
import static app.quintet.platform.media.video.Forged.read;
import static app.quintet.platform.media.video.Forged.text;
import static app.quintet.platform.media.video.Forged.webm;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.VideoRefused.Reason;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What phones, accidents and people with bad intentions make with the tools that everybody has. */
class HostileFilesTests extends SuspectFiles {
  /** One picture beyond 4K. */
  private static final String GIANT = "color=s=4096x2304:r=3:d=0.3";

  @TestFactory
  List<DynamicTest> everyHostileFileIsRefusedWithItsReason() throws Exception {
    byte[] mp4 =
        read(made("good.mp4", "-c:v", "libopenh264", "-c:a", "aac", "-movflags", "+faststart"));
    byte[] late = read(made("late.mp4", "-c:v", "libopenh264", "-c:a", "aac"));
    byte[] webm = read(made("good.webm", "-c:v", "libvpx", "-c:a", "libopus"));
    nothingLikeAVideo();
    lists();
    cutOff(mp4, late, webm);
    tracks();
    times(mp4);
    damaged();
    bombs();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(59);
    return allAreRefused();
  }

  private void nothingLikeAVideo() throws Exception {
    Random random = new Random(7);
    byte[] noise = new byte[300_000];
    random.nextBytes(noise);
    file("empty.mp4", Reason.EMPTY, new byte[0]);
    file("one-byte.mp4", Reason.NOT_A_VIDEO, new byte[1]);
    file("zeros.mp4", Reason.NOT_A_VIDEO, new byte[1_000_000]);
    file("noise.mp4", Reason.NOT_A_VIDEO, noise);
    file("text.mp4", Reason.NOT_A_VIDEO, text("Two truths and a lie. ".repeat(1000)));
    file("json.webm", Reason.NOT_A_VIDEO, text("{\"video\": true}"));
    file("subtitles.mp4", Reason.NOT_A_VIDEO, text("1\n00:00:01,000 --> 00:00:02,000\nhello\n"));
    file("session.mp4", Reason.NOT_A_VIDEO, text("v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5004"));
    file("gzip.mp4", Reason.NOT_A_VIDEO, join(new byte[] {0x1F, (byte) 0x8B, 8, 0}, noise));
    made("picture.png", "-frames:v", "1", "-an");
    expect("picture.png", Reason.NOT_A_VIDEO);
    made("sound.wav", "-vn");
    expect("sound.wav", Reason.NOT_A_VIDEO);
    made("old.avi", "-c:v", "mjpeg", "-c:a", "pcm_s16le");
    expect("old.avi", Reason.NOT_A_VIDEO);
    made("stream.ts", "-c:v", "libopenh264", "-c:a", "aac");
    expect("stream.ts", Reason.NOT_A_VIDEO);
    made("flash.flv", "-c:v", "libopenh264", "-c:a", "aac");
    expect("flash.flv", Reason.NOT_A_VIDEO);
    try (var huge = new RandomAccessFile(folder.resolve("huge.mp4").toFile(), "rw")) {
      huge.setLength(101L << 20);
    }
    expect("huge.mp4", Reason.TOO_BIG);
  }

  private void lists() throws Exception {
    String hls =
        "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10.0,\nfile:///etc/passwd\n#EXT-X-ENDLIST";
    file("list.m3u8", Reason.PLAYLIST, text(hls));
    file("list-as.mp4", Reason.PLAYLIST, text("\n  " + hls));
    file("list-with-mark.mp4", Reason.PLAYLIST, text("\u00EF\u00BB\u00BF" + hls));
    file("concat.mp4", Reason.PLAYLIST, text("ffconcat version 1.0\nfile '/etc/passwd'\n"));
    file("concat-bare.mp4", Reason.PLAYLIST, text("file 'http://127.0.0.1/a.mp4'\n"));
    file("dash.mp4", Reason.PLAYLIST, text("<?xml version='1.0'?>\n<MPD type='static'></MPD>"));
    file("old-list.mp4", Reason.PLAYLIST, text("[playlist]\nFile1=/etc/passwd\n"));
  }

  private void cutOff(byte[] mp4, byte[] late, byte[] webm) throws Exception {
    byte[] live =
        read(made("live.webm", "-c:v", "libvpx", "-c:a", "libopus", "-f", "webm", "-live", "1"));
    byte[] pieces =
        read(
            made(
                "pieces.mp4",
                "-c:v",
                "libopenh264",
                "-c:a",
                "aac",
                "-movflags",
                "frag_keyframe+empty_moov+default_base_moof"));
    file("cut-front-index.mp4", Reason.TRUNCATED, first(mp4, 0.6));
    file("cut-late-index.mp4", Reason.TRUNCATED, first(late, 0.5));
    file("cut-in-index.mp4", Reason.TRUNCATED, first(late, 0.995));
    file("cut-in-head.mp4", Reason.TRUNCATED, first(mp4, 20.0 / mp4.length));
    file("cut-pieces.mp4", Reason.TRUNCATED, first(pieces, 0.7));
    file("cut.webm", Reason.TRUNCATED, first(webm, 0.6));
    file("cut-live.webm", Reason.TRUNCATED, first(live, 0.6));
    file("cut-by-a-byte.webm", Reason.TRUNCATED, Arrays.copyOf(live, live.length - 1));
    file("no-index.mp4", Reason.INDEX_MISSING, over(late, "moov", 0, text("free")));
    file("only-head.mp4", Reason.INDEX_MISSING, box("ftyp", text("isom\0\0\0\1isommp42")));
    file("only-head.webm", Reason.INDEX_MISSING, webm());
    file("no-content.mp4", Reason.NO_PICTURE, over(mp4, "mdat", 0, text("free")));
    file("no-clusters.webm", Reason.NO_PICTURE, webm(element(0x1654AE6BL, element(0xAE))));
  }

  private void tracks() throws Exception {
    made("sound-only.mp4", "-vn", "-c:a", "aac");
    expect("sound-only.mp4", Reason.NO_PICTURE);
    made("sound-only.webm", "-vn", "-c:a", "libopus");
    expect("sound-only.webm", Reason.NO_PICTURE);
    made("pictures.mov", "-c:v", "mjpeg", "-c:a", "aac");
    expect("pictures.mov", Reason.UNKNOWN_CODEC);
    made("archive.mkv", "-c:v", "ffv1", "-c:a", "libopus");
    expect("archive.mkv", Reason.UNKNOWN_CODEC);
    made("part2.mp4", "-c:v", "mpeg4", "-c:a", "aac");
    expect("part2.mp4", Reason.UNKNOWN_CODEC);
    made("dolby.mkv", "-c:v", "libopenh264", "-c:a", "ac3");
    expect("dolby.mkv", Reason.UNKNOWN_SOUND);
    made("two-pictures.mp4", "-map", "0:v", "-map", "0:v", "-c:v", "libopenh264");
    expect("two-pictures.mp4", Reason.TOO_MANY_TRACKS);
    repeated("many-sounds.mkv", 14, "libopus");
    repeated("many-sounds.mp4", 40, "aac");
    repeated("three-sounds.mp4", 3, "aac");
  }

  private void repeated(String name, int times, String codec) {
    List<String> words = new ArrayList<>(List.of("-map", "0:v", "-c:v", "libopenh264"));
    for (int i = 0; i < times; i++) {
      words.addAll(List.of("-map", "1:a"));
    }
    words.addAll(List.of("-c:a", codec, "-b:a", "24k"));
    made(name, words.toArray(String[]::new));
    expect(name, Reason.TOO_MANY_TRACKS);
  }

  private void times(byte[] mp4) throws Exception {
    scene("too-long.mp4", Reason.TOO_LONG, "color=s=64x64:r=2:d=64");
    scene("too-short.mp4", Reason.TOO_SHORT, "color=s=64x64:r=30:d=0.2");
    scene("thousand-a-second.mp4", Reason.TOO_MANY_FRAMES, "color=s=64x64:r=1000:d=2");
    scene("tiny.mp4", Reason.TOO_SMALL_PICTURE, "color=s=32x32:r=30:d=1");
    made(
        "endless.webm",
        "-c:v",
        "libvpx",
        "-an",
        "-bsf:v",
        "setts=ts='if(gt(N,30),TS+360000000,TS)'");
    expect("endless.webm", Reason.TOO_LONG);
    made(
        "endless.mp4",
        "-c:v",
        "libopenh264",
        "-an",
        "-bsf:v",
        "setts=ts='if(gt(N,30),TS+108000,TS)'");
    expect("endless.mp4", Reason.TOO_LONG);
    // The header's own claim, in thousandths: 23 days for a film of two seconds.
    file("endless-claim.mp4", Reason.TOO_LONG, over(mp4, "mvhd", 20, number(2_000_000_000)));
  }

  private void scene(String name, Reason reason, String picture) {
    Studio.scene(folder.resolve(name), picture, "", "-c:v", "libopenh264", "-g", "1000");
    expect(name, reason);
  }

  private void damaged() throws Exception {
    made("broken-sound.mp4", "-c:v", "libopenh264", "-c:a", "aac", "-bsf:a", "noise=amount=20");
    expect("broken-sound.mp4", Reason.DAMAGED_SOUND);
    made("broken-picture.mp4", "-c:v", "libopenh264", "-c:a", "aac", "-bsf:v", "noise=amount=20");
    expect("broken-picture.mp4", Reason.DAMAGED);
    made("broken-picture.webm", "-c:v", "libvpx-vp9", "-an", "-bsf:v", "noise=amount=20");
    expect("broken-picture.webm", Reason.DAMAGED);
  }

  private void bombs() throws Exception {
    Studio.scene(folder.resolve("giant.webm"), "color=s=5000x2000:r=3:d=0.3", "", "-c:v", "libvpx");
    expect("giant.webm", Reason.TOO_LARGE_PICTURE);
    Studio.scene(folder.resolve("giant.mp4"), GIANT, "", "-c:v", "libopenh264");
    expect("giant.mp4", Reason.TOO_LARGE_PICTURE);
    // Small to the header, and giant from the second second on.
    Studio.scene(
        folder.resolve("small.h264"), "color=s=320x240:r=30:d=1", "", "-c:v", "libopenh264");
    Studio.scene(folder.resolve("big.h264"), GIANT, "", "-c:v", "libopenh264");
    Files.write(
        folder.resolve("growing.h264"),
        join(read(folder.resolve("small.h264")), read(folder.resolve("big.h264"))));
    Studio.ffmpeg(
        "-r",
        "30",
        "-i",
        folder.resolve("growing.h264").toString(),
        "-c",
        "copy",
        folder.resolve("growing.mp4").toString());
    expect("growing.mp4", Reason.TOO_LARGE_PICTURE);
    // One megabyte of nothing for every picture that is shown.
    byte[] picture = read(folder.resolve("giant.webm"));
    file(
        "giant-claim.webm",
        Reason.TOO_LARGE_PICTURE,
        over(picture, "\u00B0\u0082\u0013\u0088", 2, new byte[] {(byte) 0xEA, 0x60}));
  }

  @Test
  void everyReasonHasAShortCodeAndASentence() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.code()).matches("[a-z_]{3,60}");
      assertThat(reason.forPeople()).matches("[A-Z].*[.]");
    }
  }
}
