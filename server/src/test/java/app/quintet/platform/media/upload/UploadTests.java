package app.quintet.platform.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Cleanup;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaFile;
import app.quintet.platform.media.MediaState;
import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class UploadTests {
  private static final int SIZE = 3_000_000;
  @Autowired People people;
  @Autowired Media media;
  @Autowired AppClock clock;
  @Autowired List<Cleanup> cleanups;
  private TestPerson robin;
  private TusClient tus;

  @BeforeEach
  void somebody() {
    robin = people.fresh();
    tus = new TusClient(people.base(), robin);
  }

  @Test
  void theServerSaysWhatItUnderstands() {
    var answer = tus.send("OPTIONS", "/api/v1/media/uploads", new byte[0], Map.of());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
    assertThat(answer.headers().firstValue("Tus-Extension"))
        .contains("creation,expiration,checksum,termination");
    assertThat(answer.headers().firstValue("Tus-Max-Size")).contains("100000000");
  }

  @Test
  void aFileArrivesInChunksAndIsWhatWasSent() {
    byte[] content = Samples.mp4(SIZE, 1);
    String path = tus.begin("video", "video/mp4", SIZE, Samples.sha256(content));
    tus.patch(path, 0, Arrays.copyOf(content, 1_000_000));
    assertThat(tus.offset(path)).isEqualTo(1_000_000);
    tus.patch(path, 1_000_000, Arrays.copyOfRange(content, 1_000_000, SIZE));

    MediaFile file = file(path);
    assertThat(file.state()).isEqualTo(MediaState.READY);
    assertThat(file.sha256()).isEqualTo(Samples.sha256(content));
    assertThat(file.type()).isEqualTo("video/mp4");
    assertThat(content(path)).isEqualTo(content);
    assertThat(tus.offset(path)).isEqualTo(SIZE);
  }

  @Test
  void fiveKilledConnectionsCostNothingThatHadArrived() {
    byte[] content = Samples.mp4(SIZE, 2);
    String path = tus.begin("video", "video/mp4", SIZE, Samples.sha256(content));
    long sent = 0;
    long offset = 0;
    for (int kill = 0; kill < 5; kill++) {
      int part = 300_000 + 70_001 * kill;
      tus.cut(path, offset, content, part);
      sent += part;
      long expected = offset + part;
      Await.until("what arrived to be kept", () -> tus.offset(path) == expected);
      offset = expected;
    }
    tus.patch(path, offset, Arrays.copyOfRange(content, (int) offset, SIZE));
    sent += SIZE - offset;
    assertThat(sent).as("bytes sent twice").isEqualTo(SIZE);
    assertThat(content(path)).isEqualTo(content);
  }

  @Test
  void aRepeatedPatchAddsNothingAndHearsWhereItGoesOn() {
    byte[] content = Samples.mp4(SIZE, 3);
    String path = tus.begin("video", "video/mp4", SIZE, "");
    byte[] first = Arrays.copyOf(content, 500_000);
    tus.patch(path, 0, first);
    HttpResponse<byte[]> again = tus.patch(path, 0, first, Map.of());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(TusClient.text(again)).contains("OFFSET_DIFFERS").contains("500000");
    assertThat(tus.patch(path, 600_000, first, Map.of()).statusCode()).isEqualTo(409);
    assertThat(tus.offset(path)).isEqualTo(500_000);

    tus.patch(path, 500_000, Arrays.copyOfRange(content, 500_000, SIZE));
    HttpResponse<byte[]> late = tus.patch(path, SIZE, new byte[0], Map.of());
    assertThat(late.statusCode()).isEqualTo(204);
    assertThat(content(path)).isEqualTo(content);
  }

  @Test
  void aChunkWithAChecksumCountsOnlyWhenItIsRight() throws Exception {
    byte[] content = Samples.mp4(SIZE, 4);
    String path = tus.begin("video", "video/mp4", SIZE, "");
    byte[] first = Arrays.copyOf(content, 1_000_000);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(first);
    String right = "sha256 " + Base64.getEncoder().encodeToString(sum);
    byte[] damaged = first.clone();
    damaged[777] ^= 1;

    var wrong = tus.patch(path, 0, damaged, Map.of("Upload-Checksum", right));
    assertThat(wrong.statusCode()).isEqualTo(460);
    assertThat(tus.offset(path)).isZero();
    assertThat(tus.patch(path, 0, first, Map.of("Upload-Checksum", "crc32 AAAA")).statusCode())
        .isEqualTo(400);
    var good = tus.patch(path, 0, first, Map.of("Upload-Checksum", right));
    assertThat(good.statusCode()).isEqualTo(204);
    assertThat(tus.offset(path)).isEqualTo(1_000_000);
  }

  @Test
  void moreThanWasAnnouncedIsRefused() {
    byte[] content = Samples.mp4(100_000, 5);
    String path = tus.begin("video", "video/mp4", 99_000, "");
    assertThat(tus.patch(path, 0, content, Map.of()).statusCode()).isEqualTo(413);
    assertThat(tus.offset(path)).isZero();
  }

  @Test
  void aFileWithAnotherHashThanAnnouncedIsRefusedAndLeavesNothing() {
    byte[] content = Samples.mp4(100_000, 6);
    String path = tus.begin("video", "video/mp4", content.length, "0".repeat(64));
    var answer = tus.patch(path, 0, content, Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TusClient.text(answer)).contains("hash_differs");
    assertThat(file(path).state()).isEqualTo(MediaState.REFUSED);
    var about = robin.api().get("/api/v1/media/files/" + TusClient.id(path)).mustBe(200).data();
    assertThat(about.get("reason").asString()).isEqualTo("hash_differs");
    robin.api().get("/api/v1/media/files/" + TusClient.id(path) + "/content").mustBe(404);
  }

  @Test
  void whatIsNoVideoIsRefusedWithItsFirstBytesWhateverItIsCalled() {
    byte[] text = "#EXTM3U\nfile:///etc/passwd\n".repeat(100_000).getBytes();
    String path = tus.begin("video", "video/mp4", text.length, Samples.sha256(text));
    var answer = tus.patch(path, 0, Arrays.copyOf(text, 1000), Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TusClient.text(answer)).contains("type_not_accepted");
    assertThat(tus.patch(path, 1000, text, Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void aVideoThatIsNotWholeIsRefused() {
    byte[] whole = Samples.mp4(200_000, 7);
    byte[] torn = Arrays.copyOf(whole, 150_000);
    String path = tus.begin("video", "video/mp4", torn.length, Samples.sha256(torn));
    var answer = tus.patch(path, 0, torn, Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TusClient.text(answer)).contains("container_broken");
  }

  @Test
  void aWrongWishHearsAllItsFaultsAtOnce() {
    var answer =
        tus.announce(
            100_000_001,
            Map.of("app", "platform", "kind", "video", "filetype", "text/html", "sha256", "x"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TusClient.text(answer))
        .contains("\"field\":\"size\"")
        .contains("\"field\":\"type\"")
        .contains("\"field\":\"sha256\"");
    var unknown = tus.announce(10, Map.of("app", "nobodys", "kind", "hologram"));
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(TusClient.text(unknown)).contains("\"app\"").contains("\"kind\"");
  }

  @Test
  void storageIsFullAtAHundredMillionBytesAnnouncedOnesIncluded() {
    tus.begin("video", "video/mp4", 60_000_000, "");
    var full =
        tus.announce(
            50_000_000, Map.of("app", "platform", "kind", "video", "filetype", "video/mp4"));
    assertThat(full.statusCode()).isEqualTo(402);
    assertThat(TusClient.text(full)).contains("platform.storage").contains("60000000");
    var use = robin.api().get("/api/v1/media/storage").mustBe(200).data();
    assertThat(use.get("used").asLong()).isEqualTo(60_000_000);
    assertThat(use.get("limit").asLong()).isEqualTo(100_000_000);
  }

  @Test
  void anUploadThatIsGivenUpIsGoneAndItsRoomIsFree() {
    String path = tus.begin("video", "video/mp4", 60_000_000, "");
    tus.patch(path, 0, Samples.mp4(100_000, 8));
    assertThat(tus.send("DELETE", path, new byte[0], Map.of()).statusCode()).isEqualTo(204);
    assertThat(tus.send("HEAD", path, new byte[0], Map.of()).statusCode()).isEqualTo(404);
    var use = robin.api().get("/api/v1/media/storage").mustBe(200).data();
    assertThat(use.get("used").asLong()).isZero();
  }

  @Test
  void anUnfinishedUploadIsThrownAwayADayAfterItsLastByte() {
    String path = tus.begin("video", "video/mp4", 200_000, "");
    clock.advance(Duration.ofHours(20));
    tus = new TusClient(people.base(), people.again(robin));
    tus.patch(path, 0, Arrays.copyOf(Samples.mp4(200_000, 9), 1000));
    clock.advance(Duration.ofHours(20));
    sweep();
    assertThat(media.find(robin.id(), id(path)).orElseThrow().state())
        .isEqualTo(MediaState.UPLOADING);
    clock.advance(Duration.ofHours(5));
    sweep();
    assertThat(media.find(robin.id(), id(path)).orElseThrow().state())
        .isEqualTo(MediaState.DELETED);
  }

  @Test
  void aStrangersUploadCannotBeSeenContinuedOrEnded() {
    byte[] content = Samples.mp4(100_000, 10);
    String path = tus.begin("video", "video/mp4", content.length, "");
    TestPerson stranger = people.fresh();
    TusClient other = new TusClient(people.base(), stranger);
    assertThat(other.send("HEAD", path, new byte[0], Map.of()).statusCode()).isEqualTo(404);
    assertThat(other.patch(path, 0, content, Map.of()).statusCode()).isEqualTo(404);
    assertThat(other.send("DELETE", path, new byte[0], Map.of()).statusCode()).isEqualTo(404);
    stranger.api().get("/api/v1/media/files/" + TusClient.id(path)).mustBe(404);
    people.nobody().get("/api/v1/media/files/" + TusClient.id(path)).mustBe(401);
    tus.patch(path, 0, content);
    stranger.api().get("/api/v1/media/files/" + TusClient.id(path) + "/content").mustBe(404);
  }

  @Test
  void onlyWhatIsUploadedMayBeLargeAndNoOffsetIsBelievedThatIsNone() {
    byte[] large = new byte[1_000_001];
    String announcing = "/api/v1/media/uploads";
    assertThat(tus.send("POST", announcing, large, Map.of()).statusCode()).isEqualTo(413);
    String path = tus.begin("video", "video/mp4", 100_000, "");
    assertThat(tus.send("POST", path, large, Map.of()).statusCode()).isEqualTo(413);
    assertThat(tus.patch(path, -1, new byte[10], Map.of()).statusCode()).isEqualTo(409);
    assertThat(tus.patch(path, Long.MAX_VALUE, new byte[10], Map.of()).statusCode()).isEqualTo(409);
    var head = tus.send("HEAD", path, new byte[0], Map.of());
    assertThat(head.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(head.headers().allValues("Tus-Resumable")).containsExactly("1.0.0");
    assertThat(tus.offset(path)).isZero();
  }

  @Test
  void aClientOfAnotherVersionHearsWhichOneIsSpoken() {
    var answer =
        tus.send("POST", "/api/v1/media/uploads", new byte[0], Map.of("Tus-Resumable", "0.2.2"));
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.headers().allValues("Tus-Version")).containsExactly("1.0.0");
    String path = tus.begin("video", "video/mp4", 100_000, "");
    var plain =
        tus.send(
            "PATCH",
            path,
            new byte[10],
            Map.of("Upload-Offset", "0", "Content-Type", "application/octet-stream"));
    assertThat(plain.statusCode()).isEqualTo(415);
  }

  private void sweep() {
    cleanups.stream().filter(c -> c.name().equals("media.sweep")).forEach(Cleanup::run);
  }

  private MediaFile file(String path) {
    return media.find(robin.id(), id(path)).orElseThrow();
  }

  private byte[] content(String path) {
    return tus.send(
            "GET", "/api/v1/media/files/" + TusClient.id(path) + "/content", new byte[0], Map.of())
        .body();
  }

  private static UUID id(String path) {
    return UUID.fromString(TusClient.id(path));
  }
}
