package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Tx;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@QuintetTest
@Import(OpenRoom.class)
class ReconnectingTests {
  private static final String LIVE = "/api/v1/realtime";
  @Autowired People people;
  @Autowired Realtime realtime;
  @Autowired Tx tx;
  @Autowired MeterRegistry meters;

  @Test
  void nothingIsMissedOrDoubledByAClientThatKeepsLosingItsConnection() {
    TestPerson robin = people.fresh();
    String topic = "user:" + robin.id();
    int publishers = 4;
    int each = 150;
    Random random = new Random(20261121);
    List<Long> got = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int p = 0; p < publishers; p++) {
        threads.execute(
            () -> {
              for (int i = 0; i < each; i++) {
                tx.as(robin.id(), () -> realtime.publish(topic, "counted", Map.of()));
              }
            });
      }
      while (got.size() < publishers * each) {
        TestSocket socket = TestSocket.open(people.base(), LIVE, robin.accessToken());
        socket.subscribe(topic, got.isEmpty() ? 0 : got.getLast());
        int take = random.nextInt(60);
        while (take > 0 && got.size() < publishers * each) {
          JsonNode frame = socket.next();
          assertThat(frame.path("type").asString("")).isNotEqualTo("resync");
          if (frame.has("id")) {
            got.add(frame.get("id").asLong());
            take--;
          }
        }
        socket.abort();
      }
    }
    assertThat(got)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, publishers * each).boxed().toList());
  }

  @Test
  void aReaderThatDoesNotReadIsCutOffAndNobodyWaitsForIt() throws Exception {
    TestPerson robin = people.fresh();
    String topic = "user:" + robin.id();
    String large = "x".repeat(50_000);
    try (Socket slow = deaf(robin, topic);
        TestSocket quick = TestSocket.open(people.base(), LIVE, robin.accessToken())) {
      quick.subscribe(topic);
      double before = meters.get("active_sockets").gauge().value();
      long worst = 0;
      for (int i = 1; i <= 300; i++) {
        long start = System.nanoTime();
        tx.as(robin.id(), () -> realtime.publish(topic, "large", Map.of("text", large)));
        assertThat(quick.next().get("id").asLong()).isEqualTo(i);
        worst = Math.max(worst, System.nanoTime() - start);
      }
      // A stalled send would take as long as the container's send timeout of ten seconds.
      assertThat(worst).isLessThan(9_000_000_000L);
      Await.until(
          "the slow one to be gone",
          () -> meters.get("active_sockets").gauge().value() <= before - 1);
      assertThat(quick.silent()).isTrue();
      assertThat(slow.isConnected()).isTrue();
    }
  }

  /** Subscribes over a bare socket with a small buffer, then never reads again. */
  private Socket deaf(TestPerson person, String topic) throws Exception {
    URI base = URI.create(people.base());
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
    OutputStream out = socket.getOutputStream();
    out.write(
        ("GET "
                + LIVE
                + " HTTP/1.1\r\nHost: "
                + base.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer "
                + person.accessToken()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) in.read());
    }
    assertThat(head.toString()).startsWith("HTTP/1.1 101");
    byte[] text =
        ("{\"type\":\"subscribe\",\"topic\":\"" + topic + "\"}")
            .getBytes(StandardCharsets.US_ASCII);
    // A client frame must be masked; a mask of zeros leaves the text as it is.
    out.write(new byte[] {(byte) 0x81, (byte) (0x80 | text.length), 0, 0, 0, 0});
    out.write(text);
    out.flush();
    in.read(); // The first byte of the answer: it is subscribed.
    return socket;
  }
}
