package app.quintet.platform.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.platform.media.type.Container;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures through the real encoder. */
@QuintetTest
class PictureTests {
  private static final String WORD = "52.5200N-13.4050E-at-home";
  @Autowired People people;
  @Autowired Media media;
  @TempDir Path folder;
  private TestPerson robin;
  private TusClient tus;

  @BeforeEach
  void somebody() {
    robin = people.fresh();
    tus = new TusClient(people.base(), robin);
  }

  @Test
  void aPictureBecomesWebpInThreeSizesUprightAndWithoutWhatTheCameraNoted() throws IOException {
    byte[] jpeg = Samples.turnedJpeg(900, 600, WORD);
    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains(WORD);
    String id = tus.upload("picture", "image/jpeg", jpeg);
    MediaFile file = media.find(robin.id(), UUID.fromString(id)).orElseThrow();
    assertThat(file.state()).isEqualTo(MediaState.READY);
    assertThat(file.type()).isEqualTo("image/webp");

    // Turned by 90 degrees it stands: 600 by 900.
    assertThat(shape(content(id, "full"))).isEqualTo(new Dimensions(600, 900));
    assertThat(shape(content(id, "card"))).isEqualTo(new Dimensions(426, 640));
    assertThat(shape(content(id, "thumb"))).isEqualTo(new Dimensions(106, 160));
    for (String size : new String[] {"full", "card", "thumb"}) {
      String bytes = new String(content(id, size), StandardCharsets.ISO_8859_1);
      assertThat(bytes).startsWith("RIFF").doesNotContain(WORD).doesNotContain("Exif");
    }
    assertThat(content(id, "full")).hasSize((int) file.size());
    assertThat(Samples.sha256(content(id, "full"))).isEqualTo(file.sha256());
  }

  @Test
  void aSmallPictureIsNotEnlarged() throws IOException {
    String id = tus.upload("picture", "image/png", Samples.picture("png", 50, 20));
    assertThat(shape(content(id, "full"))).isEqualTo(new Dimensions(50, 20));
    assertThat(shape(content(id, "thumb"))).isEqualTo(new Dimensions(50, 20));
  }

  @Test
  void aGifGivesItsFirstPicture() throws IOException {
    String id = tus.upload("picture", "image/gif", Samples.picture("gif", 64, 48));
    assertThat(shape(content(id, "card"))).isEqualTo(new Dimensions(64, 48));
  }

  @Test
  void aSmallFileThatUnfoldsToGigabytesIsRefusedBeforeItDoes() {
    byte[] bomb = Samples.picture("png", 50, 20);
    // The header says 60,000 by 60,000, with a check sum that is right.
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(bomb, 12, 17);
    ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
    refused(bomb, "image/png", "picture_too_large");
  }

  @Test
  void whatOnlyBeginsLikeAPictureIsRefused() {
    byte[] torn = Samples.picture("png", 300, 200);
    for (int at = 60; at < 200; at++) {
      torn[at] ^= 0x5A;
    }
    byte[] jpeg = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, -1, -32}, 500);
    refused(jpeg, "image/jpeg", "picture_unreadable");
    refused(torn, "image/png", "picture_unreadable");
  }

  @Test
  void aPageInTheClothesOfAPictureIsServedAsAPictureOrNotAtAll() throws IOException {
    byte[] gif = Samples.picture("gif", 10, 10);
    byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] both = ByteBuffer.allocate(gif.length + page.length).put(gif).put(page).array();
    String id = tus.upload("picture", "image/gif", both);
    String served = new String(content(id, "full"), StandardCharsets.ISO_8859_1);
    assertThat(served).startsWith("RIFF").doesNotContain("script");
  }

  private void refused(byte[] picture, String type, String reason) {
    String path = tus.begin("picture", type, picture.length, "");
    var answer = tus.patch(path, 0, picture, Map.of());
    assertThat(answer.statusCode()).as(reason).isEqualTo(422);
    assertThat(TusClient.text(answer)).contains(reason);
    UUID id = UUID.fromString(TusClient.id(path));
    assertThat(media.find(robin.id(), id).orElseThrow().state()).isEqualTo(MediaState.REFUSED);
  }

  private byte[] content(String id, String size) {
    var answer =
        tus.send(
            "GET", "/api/v1/media/files/" + id + "/content?size=" + size, new byte[0], Map.of());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private @Nullable Dimensions shape(byte[] webp) throws IOException {
    Path file = Files.write(folder.resolve("picture.webp"), webp);
    return Dimensions.of(file, Container.WEBP);
  }
}
