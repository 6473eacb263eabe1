package app.quintet.platform.media.serving;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.identity.Closing;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaLinks;
import app.quintet.platform.media.MediaRequest;
import app.quintet.platform.media.MediaRequest.Kept;
import app.quintet.platform.media.MediaServing;
import app.quintet.platform.media.PictureSize;
import app.quintet.platform.media.Samples;
import app.quintet.platform.media.Shown;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class ServingTests {
  private static final int SIZE = 200_000;
  @Autowired People people;
  @Autowired Media media;
  @Autowired MediaServing serving;
  @Autowired MediaLinks links;
  @Autowired AppClock clock;
  @Autowired Closing closing;
  private final byte[] content = Samples.mp4(SIZE, 42);
  private TestPerson robin;
  private TusClient tus;
  private UUID id;
  private String path;

  @BeforeEach
  void aFile() {
    robin = people.fresh();
    tus = new TusClient(people.base(), robin);
    id = UUID.fromString(tus.upload("video", "video/mp4", content));
    path = "/api/v1/media/files/" + id + "/content";
  }

  @Test
  void theWholeComesWithTypeLengthTagAndTheRightToKeepItForAnHour() {
    HttpResponse<byte[]> whole = get(Map.of());
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(content);
    assertThat(header(whole, "Content-Type")).isEqualTo("video/mp4");
    assertThat(header(whole, "ETag")).isEqualTo(tag());
    assertThat(header(whole, "Cache-Control")).isEqualTo("private, max-age=3600");
    assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(whole, "Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void aStretchComesAsAStretch() {
    HttpResponse<byte[]> part = get(Map.of("Range", "bytes=1000-1999"));
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(content, 1000, 2000));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 1000-1999/" + SIZE);
    HttpResponse<byte[]> end = get(Map.of("Range", "bytes=-10"));
    assertThat(end.body()).isEqualTo(Arrays.copyOfRange(content, SIZE - 10, SIZE));
  }

  @Test
  void severalStretchesAtOnceAreAnsweredWithTheWhole() {
    HttpResponse<byte[]> whole = get(Map.of("Range", "bytes=0-9, 20-29, -5"));
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(content);
  }

  @Test
  void aStretchBehindTheEndIsRefusedWithTheSize() {
    HttpResponse<byte[]> behind = get(Map.of("Range", "bytes=" + SIZE + "-"));
    assertThat(behind.statusCode()).isEqualTo(416);
    assertThat(header(behind, "Content-Range")).isEqualTo("bytes */" + SIZE);
    assertThat(behind.body()).isEmpty();
  }

  @Test
  void aStretchOfAnotherContentIsAnsweredWithTheWhole() {
    var same = get(Map.of("Range", "bytes=0-9", "If-Range", tag()));
    assertThat(same.statusCode()).isEqualTo(206);
    var other = get(Map.of("Range", "bytes=0-9", "If-Range", "\"another\""));
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).hasSize(SIZE);
    var dated = get(Map.of("Range", "bytes=0-9", "If-Range", "Sat, 21 Nov 2026 00:00:00 GMT"));
    assertThat(dated.statusCode()).isEqualTo(200);
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    assertThat(get(Map.of("If-None-Match", "\"x\", " + tag())).statusCode()).isEqualTo(304);
    assertThat(get(Map.of("If-None-Match", "W/" + tag())).statusCode()).isEqualTo(304);
    assertThat(get(Map.of("If-None-Match", "\"x\"")).statusCode()).isEqualTo(200);
    assertThat(get(Map.of("If-Match", "\"x\"")).statusCode()).isEqualTo(412);
  }

  @Test
  void aHeadSaysTheSameWithoutTheContent() {
    var head = tus.send("HEAD", path, new byte[0], Map.of("Range", "bytes=0-9"));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(SIZE));
    assertThat(head.body()).isEmpty();
  }

  @Test
  void aPrivateFileIsForItsOwnerAlone() {
    TestPerson stranger = people.fresh();
    stranger.api().get(path).mustBe(404);
    people.nobody().get(path).mustBe(401);
    MediaRequest plain = new MediaRequest(false, null, null, null, null, null, Kept.PUBLIC);
    Assertions.assertThatThrownBy(() -> serving.serve(stranger.id(), id, plain))
        .isInstanceOf(Problem.class);
    Assertions.assertThatThrownBy(() -> serving.serve(null, id, plain)).isInstanceOf(Problem.class);

    media.show(robin.id(), id, Shown.PUBLISHED);
    assertThat(serving.serve(stranger.id(), id, plain).status()).isEqualTo(200);
    assertThat(serving.serve(null, id, plain).headers())
        .containsEntry("Cache-Control", "public, max-age=3600");
    // Whether somebody may see it is its app's to say, and this address asks no app.
    stranger.api().get(path).mustBe(404);
    media.show(robin.id(), id, Shown.PRIVATE);
    Assertions.assertThatThrownBy(() -> serving.serve(null, id, plain)).isInstanceOf(Problem.class);
  }

  @Test
  void nothingOfAnAccountThatIsAboutToBeErasedIsSeenByOthers() {
    String link = links.signed(id, MediaLinks.LIFE).toString();
    media.show(robin.id(), id, Shown.PUBLISHED);
    MediaRequest plain = new MediaRequest(false, null, null, null, null, null, Kept.PUBLIC);
    closing.lock(robin.id(), clock.instant().plus(Duration.ofDays(30)));
    Await.until("the lock", () -> closing.isLocked(robin.id()));
    people.nobody().get(link).mustBe(404);
    Assertions.assertThatThrownBy(() -> serving.serve(null, id, plain)).isInstanceOf(Problem.class);
  }

  @Test
  void noAddressLeadsOutOfTheFiles() {
    for (String elsewhere :
        List.of("..%2F..%2Fnode", "%2e%2e/%2e%2e/node", id + "%2F..%2F..", id + "%00", "node")) {
      var answer =
          tus.send("GET", "/api/v1/media/files/" + elsewhere + "/content", new byte[0], Map.of());
      assertThat(answer.statusCode()).as(elsewhere).isBetween(400, 404);
    }
  }

  @Test
  void aStrangerCannotOpenCloseRefuseOrDeleteIt() {
    TestPerson stranger = people.fresh();
    Assertions.assertThatThrownBy(() -> media.show(stranger.id(), id, Shown.PUBLISHED))
        .isInstanceOf(Problem.class);
    media.refuse(stranger.id(), id, "no");
    media.delete(stranger.id(), id);
    assertThat(media.find(stranger.id(), id)).isEmpty();
    assertThat(get(Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void aSignedLinkOpensItForAnHourAndNoPartOfItCanBeChanged() {
    String link = links.signed(id, MediaLinks.LIFE).toString();
    assertThat(people.nobody().get(link).mustBe(200).headers().firstValue("ETag")).contains(tag());
    people.nobody().get(link.replace("size=full", "size=card")).mustBe(404);
    people.nobody().get(link.replaceAll("until=(\\d+)", "until=9$1")).mustBe(404);
    people.nobody().get(link.replace(id.toString(), UUID.randomUUID().toString())).mustBe(404);
    people.nobody().get(link.substring(0, link.length() - 2) + "AA").mustBe(404);
    people.nobody().get(link + "!").mustBe(404);
    clock.advance(Duration.ofMinutes(59));
    people.nobody().get(link).mustBe(200);
    clock.advance(Duration.ofMinutes(1));
    Answer ended = people.nobody().get(link).mustBe(403);
    assertThat(ended.code()).isEqualTo("LINK_ENDED");
  }

  @Test
  void aDeletedFileIsGoneForEveryLink() {
    String link = links.signed(id, PictureSize.FULL, Duration.ofMinutes(5)).toString();
    media.delete(robin.id(), id);
    people.nobody().get(link).mustBe(404);
    assertThat(get(Map.of()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<byte[]> get(Map<String, String> headers) {
    return tus.send("GET", path, new byte[0], headers);
  }

  private String tag() {
    return '"' + Samples.sha256(content) + '"';
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
