package app.quintet.platform.media.type;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffingTests {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A46, JPEG",
    "89504E470D0A1A0A, PNG",
    "474946383961, GIF",
    "524946460000000057454250, WEBP",
    "524946460000000057415645, WAV",
    "0000001C6674797069736F6D, MP4",
    "0000001C6674797071742020, QUICKTIME",
    "0000001C667479704D344120, MP4",
    "1A45DFA39F4286810142F7810142F2810442F381084282847765626D, WEBM",
    "1A45DFA3A34286810142F7810142F2810442F3810842828 86D6174726F736B61, MATROSKA",
    "4F676753, OGG",
    "664C6143, FLAC",
    "494433040000, MP3",
    "FFFB9064, MP3",
    "FFF15080, AAC",
  })
  void aFormatIsToldByItsFirstBytes(String hex, Container expected) {
    assertThat(of(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0000001C6674797068656963", // HEIC in the same boxes
    "0000001C6674797061766966", // AVIF
    "52494646000000004156 4920", // AVI
    "1A45DFA39F42868101", // EBML that does not say what it is
    "255044462D312E37", // PDF
    "3C3F786D6C20", // XML, as SVG
    "504B0304", // an archive
    "7F454C46", // a program
    "2345585433 4D3355", // a playlist
    "00",
  })
  void anythingElseIsNotAccepted(String hex) {
    assertThat(of(HexFormat.of().parseHex(hex.replace(" ", "")))).isNull();
  }

  @Test
  void noBytesWhateverMakeItStumble() {
    Random random = new Random(7);
    byte[][] beginnings = {
      {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 0x42, (byte) 0x82, (byte) 0xFF},
      {0, 0, 0, 8, 'f', 't', 'y', 'p'},
      {'R', 'I', 'F', 'F'},
      {(byte) 0xFF},
      {},
    };
    for (int i = 0; i < 20_000; i++) {
      byte[] start = beginnings[i % beginnings.length];
      byte[] head = Arrays.copyOf(start, start.length + random.nextInt(40));
      for (int at = start.length; at < head.length; at++) {
        head[at] = (byte) random.nextInt(256);
      }
      of(head);
    }
  }

  @Test
  void soundInAVideosContainerIsAVoiceWhenItIsAnnouncedAsOne() {
    assertThat(Container.WEBM.typeAs(MediaKind.VOICE)).isEqualTo("audio/webm");
    assertThat(Container.MP4.typeAs(MediaKind.VIDEO)).isEqualTo("video/mp4");
    assertThat(Container.OGG.typeAs(MediaKind.VIDEO)).isNull();
    assertThat(Container.PNG.typeAs(MediaKind.VIDEO)).isNull();
    assertThat(Accepted.announced(MediaKind.VIDEO, "Video/WebM; codecs=\"vp8,opus\"")).isTrue();
    assertThat(Accepted.announced(MediaKind.PICTURE, "image/svg+xml")).isFalse();
  }

  @Test
  void partsOfAVideoMustLieWithinIt() throws IOException {
    byte[] whole = Samples.mp4(10_000, 1);
    assertThat(holds(whole, Container.MP4)).isTrue();
    for (int cut : new int[] {9_999, 5_000, 60, 44, 30, 20, 7}) {
      assertThat(holds(Arrays.copyOf(whole, cut), Container.MP4)).as("cut at " + cut).isFalse();
    }
    byte[] lies = whole.clone();
    Arrays.fill(lies, 24, 28, (byte) 0xFF);
    assertThat(holds(lies, Container.MP4)).as("a box of four billion bytes").isFalse();
    byte[] tiny = whole.clone();
    tiny[27] = 1;
    assertThat(holds(tiny, Container.MP4)).as("a 64-bit size that is none").isFalse();
    byte[] without = Samples.box("ftyp", "isom0000".getBytes(StandardCharsets.US_ASCII));
    assertThat(holds(without, Container.MP4)).as("nothing but a name").isFalse();
  }

  @Test
  void aPictureEndsWithItsEnd() throws IOException {
    byte[] png = Samples.picture("png", 40, 30);
    assertThat(holds(png, Container.PNG)).isTrue();
    assertThat(holds(Arrays.copyOf(png, png.length - 12), Container.PNG)).isFalse();
  }

  private boolean holds(byte[] content, Container container) throws IOException {
    Path file = Files.write(folder.resolve("file"), content);
    return Wholeness.holds(file, container);
  }

  private static @Nullable Container of(byte[] head) {
    return Sniffing.of(head);
  }
}
