package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** How a socket is opened, what it takes and when it ends. */
@QuintetTest
@Import(OpenRoom.class)
class SocketTests extends Listening {
  @Test
  void endingTheSessionClosesItsSocketsWithinASecond() throws Exception {
    TestPerson other = people.fresh();
    try (TestSocket first = connect(robin);
        TestSocket second = connect(robin);
        TestSocket foreign = connect(other)) {
      first.subscribe(topic);
      second.subscribe(topic);
      robin.api().post("/api/v1/auth/logout", Map.of());
      assertThat(first.closed.get(1, TimeUnit.SECONDS)).isEqualTo(4401);
      assertThat(second.closed.get(1, TimeUnit.SECONDS)).isEqualTo(4401);
      assertThat(foreign.silent()).isTrue();
    }
  }

  @Test
  void aTicketOpensOneSocketWithinThirtySeconds() {
    String ticket = ticket();
    try (TestSocket socket = TestSocket.open(people.base(), LIVE + "?ticket=" + ticket, Map.of())) {
      assertThat(socket.subscribe(topic).get("type").asString()).isEqualTo("subscribed");
    }
    refused(401, LIVE + "?ticket=" + ticket, Map.of());
    String late = ticket();
    clock.advance(Duration.ofSeconds(31));
    refused(401, LIVE + "?ticket=" + late, Map.of());
    refused(401, LIVE + "?ticket=made-up", Map.of());
    refused(401, LIVE, Map.of());
  }

  private String ticket() {
    var answer = robin.api().post("/api/v1/realtime/ticket", Map.of()).mustBe(201).data();
    assertThat(answer.get("expires_in").asInt()).isEqualTo(30);
    return answer.get("ticket").asString();
  }

  @Test
  void aPageOfAnotherSiteMayNotOpenASocket() {
    String bearer = "Bearer " + robin.accessToken();
    refused(403, LIVE, Map.of("Authorization", bearer, "Origin", "https://evil.example"));
    refused(403, LIVE, Map.of("Authorization", bearer, "Origin", "null"));
    TestSocket.open(people.base(), LIVE, Map.of("Authorization", bearer, "Origin", people.base()))
        .close();
  }

  private void refused(int status, String path, Map<String, String> headers) {
    assertThatThrownBy(() -> TestSocket.open(people.base(), path, headers))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            e -> assertThat(e.getResponse().statusCode()).isEqualTo(status));
  }

  @Test
  void anAddressThatStandsForATopicSubscribesAtOnceAndIsNotThereForStrangers() {
    String key = UUID.randomUUID().toString();
    String path = "/api/v1/test/rooms/" + key + "/live";
    refused(404, path, Map.of("Authorization", "Bearer " + robin.accessToken()));
    OpenRoom.admit(key, robin.id());
    tx.as(robin.id(), () -> realtime.publish("test.room:" + key, "said", Map.of("n", 1)));
    try (TestSocket socket =
        TestSocket.open(people.base(), path + "?since=0", robin.accessToken())) {
      assertThat(socket.next().get("type").asString()).isEqualTo("subscribed");
      assertThat(socket.next().get("event").asString()).isEqualTo("said");
    }
  }

  @Test
  void framesThatAreNoneAreNamedAndTooLargeOnesEndTheSocket() throws Exception {
    try (TestSocket socket = connect(robin)) {
      for (String bad :
          List.of(
              "",
              "no json",
              "{}",
              "[]",
              "{'type':'dance'}",
              "{'type':'ping','x':1}",
              "{'type':'subscribe','topic':7}{")) {
        assertThat(socket.send(bad).next().get("type").asString()).as(bad).isIn("error", "refused");
      }
      assertThat(
              socket
                  .send("{'type':'publish','topic':'%s'}".formatted(topic))
                  .next()
                  .get("code")
                  .asString())
          .isEqualTo("VALIDATION_ERROR");
      assertThat(socket.silent()).isTrue();
      socket.send("{'type':'ping','topic':'" + "x".repeat(9000) + "'}");
      assertThat(socket.closed.get(5, TimeUnit.SECONDS)).isEqualTo(1009);
    }
  }

  @Test
  void aSocketTakesFiftyTopicsAndNoMore() {
    try (TestSocket socket = connect(robin)) {
      List<String> types = new ArrayList<>();
      for (int i = 0; i < 51; i++) {
        String key = UUID.randomUUID().toString();
        OpenRoom.admit(key, robin.id());
        types.add(socket.subscribe("test.room:" + key).get("type").asString());
      }
      assertThat(types.subList(0, 50)).containsOnly("subscribed");
      assertThat(types.get(50)).isEqualTo("refused");
    }
  }
}
