package app.quintet.platform.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.platform.media.upload.Patch;
import app.quintet.platform.media.upload.Receiving;
import app.quintet.platform.media.upload.Uploads;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@QuintetTest
class EarlyNoticeTests {
  private static final int SIZE = 1_000_000;
  private static final int PART = 300_000;
  @Autowired People people;
  @Autowired EarlyNotice notice;
  @Autowired Uploads uploads;
  @Autowired Receiving receiving;

  @Test
  void aQuestionDoesNotOvertakeBytesWhoseSenderIsNotKnownYet() throws Exception {
    TestPerson robin = people.fresh();
    TusClient tus = new TusClient(people.base(), robin);
    byte[] content = Samples.mp4(SIZE, 1);
    String path = tus.begin("video", "video/mp4", SIZE, "");
    UUID upload = UUID.fromString(TusClient.id(path));
    AtomicLong told = new AtomicLong(-1);
    Thread asking =
        Thread.ofPlatform().unstarted(() -> told.set(uploads.state(robin.id(), upload).offset()));
    var request = new MockHttpServletRequest("PATCH", path);
    notice.doFilter(
        request,
        new MockHttpServletResponse(),
        (there, back) -> {
          // Here others find out who sends it; meanwhile its client has hung up and come back.
          asking.start();
          Await.until("the question to be held up", () -> !asking.isAlive() || waits(asking));
          var body = new ByteArrayInputStream(Arrays.copyOf(content, PART));
          receiving.receive(robin.id(), notice.of(request, upload), new Patch(0, -1, null), body);
        });
    asking.join();
    assertThat(told).as("the offset it is told").hasValue(PART);
    assertThat(tus.offset(path)).isEqualTo(PART);
  }

  @Test
  void whatIsNoUploadOfAnybodyIsLetThrough() throws Exception {
    var request = new MockHttpServletRequest("PATCH", "/api/v1/media/uploads/no-such");
    var response = new MockHttpServletResponse();
    notice.doFilter(request, response, (there, back) -> response.setStatus(204));
    assertThat(response.getStatus()).isEqualTo(204);
  }

  private static boolean waits(Thread thread) {
    return Arrays.stream(thread.getStackTrace()).anyMatch(f -> f.getMethodName().equals("forEach"));
  }
}
