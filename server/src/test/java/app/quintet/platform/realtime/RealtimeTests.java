package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@QuintetTest
@Import(OpenRoom.class)
class RealtimeTests {
  private static final String LIVE = "/api/v1/realtime";
  @Autowired People people;
  @Autowired Realtime realtime;
  @Autowired Tx tx;
  @Autowired AppClock clock;

  private TestPerson robin;
  private String topic;

  @BeforeEach
  void somebody() {
    robin = people.fresh();
    topic = "user:" + robin.id();
  }

  @AfterEach
  void realTime() {
    clock.reset();
  }

  private TestSocket connect(TestPerson person) {
    return TestSocket.open(people.base(), LIVE, person.accessToken());
  }

  private void publish(int number) {
    tx.as(robin.id(), () -> realtime.publish(topic, "counted", Map.of("number", number)));
  }

  @Test
  void eventsArriveWithGrowingIdsFromOneUp() {
    try (TestSocket socket = connect(robin)) {
      JsonNode answer = socket.subscribe(topic);
      assertThat(answer.get("type").asString()).isEqualTo("subscribed");
      assertThat(answer.get("last_id").asLong()).isZero();
      publish(1);
      publish(2);
      JsonNode first = socket.next();
      assertThat(first.toString())
          .isEqualTo(
              "{\"topic\":\"%s\",\"event\":\"counted\",\"id\":1,\"data\":{\"number\":1}}"
                  .formatted(topic));
      assertThat(socket.next().get("id").asLong()).isEqualTo(2);
    }
  }

  @Test
  void aStrangersTopicAndOneNobodyAnswersForAreRefusedAlike() {
    TestPerson stranger = people.fresh();
    try (TestSocket socket = connect(stranger)) {
      for (String other :
          List.of(topic, "presence:" + robin.id(), "nothing:1", "test.room:x", "*", "user:%")) {
        JsonNode answer = socket.subscribe(other);
        assertThat(answer.get("type").asString()).isEqualTo("refused");
        assertThat(answer.get("code").asString()).isEqualTo("NOT_FOUND");
      }
      publish(1);
      assertThat(socket.silent()).isTrue();
      socket.send("{'type':'publish','topic':'%s','event':'hello','data':{}}".formatted(topic));
      assertThat(socket.next().get("code").asString()).isEqualTo("FORBIDDEN");
    }
  }

  @Test
  void whoComesBackGetsWhatWasMissedAndNothingTwice() {
    for (int n = 1; n <= 5; n++) {
      publish(n);
    }
    try (TestSocket socket = connect(robin)) {
      socket.subscribe(topic, 3);
      assertThat(socket.next().get("last_id").asLong()).isEqualTo(5);
      assertThat(socket.next().get("id").asLong()).isEqualTo(4);
      assertThat(socket.next().get("id").asLong()).isEqualTo(5);
      assertThat(socket.silent()).isTrue();
    }
  }

  @Test
  void whatIsTooOldOrTooMuchToReplayIsAnsweredWithResync() {
    publish(1);
    publish(2);
    try (TestSocket socket = connect(robin)) {
      clock.advance(Duration.ofMinutes(9));
      socket.subscribe(topic, 1);
      assertThat(socket.next().get("type").asString()).isEqualTo("subscribed");
      assertThat(socket.next().get("id").asLong()).isEqualTo(2);
      clock.advance(Duration.ofMinutes(2));
      socket.subscribe(topic, 1);
      assertThat(socket.next().get("type").asString()).isEqualTo("resync");
      assertThat(socket.next().get("last_id").asLong()).isEqualTo(2);
      // An id that was never given belongs to a topic that was erased.
      socket.subscribe(topic, 99);
      assertThat(socket.next().get("type").asString()).isEqualTo("resync");
      socket.next();
      for (int n = 3; n <= 504; n++) {
        publish(n);
        socket.next();
      }
      socket.subscribe(topic, 3);
      assertThat(socket.next().get("type").asString()).isEqualTo("resync");
      socket.next();
      socket.subscribe(topic, 4);
      assertThat(socket.next().get("type").asString()).isEqualTo("subscribed");
      assertThat(socket.next().get("id").asLong()).isEqualTo(5);
    }
  }

  @Test
  void aTransactionThatRollsBackSendsNothingAndLeavesNoGap() {
    try (TestSocket socket = connect(robin)) {
      socket.subscribe(topic);
      assertThatThrownBy(
              () ->
                  tx.as(
                      robin.id(),
                      () -> {
                        realtime.publish(topic, "counted", Map.of("number", 1));
                        realtime.signal(topic, "typing", Map.of());
                        throw new IllegalStateException("no");
                      }))
          .hasMessage("no");
      publish(2);
      JsonNode event = socket.next();
      assertThat(event.get("id").asLong()).isEqualTo(1);
      assertThat(event.get("data").get("number").asInt()).isEqualTo(2);
      assertThat(socket.silent()).isTrue();
    }
  }

  @Test
  void whatIsKeptForReplayIsSealed() {
    tx.as(robin.id(), () -> realtime.publish(topic, "told", Map.of("text", "nobody else knows")));
    byte[] kept =
        tx.read(
                robin.id(),
                "select sealed from realtime.event where topic = ?",
                (rs, i) -> rs.getBytes(1),
                topic)
            .getFirst();
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("nobody", "text");
  }

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
  void aSubscriptionThatIsNoLongerAllowedIsEnded() {
    String key = UUID.randomUUID().toString();
    OpenRoom.admit(key, robin.id());
    try (TestSocket socket = connect(robin)) {
      socket.subscribe("test.room:" + key);
      OpenRoom.dismiss(key, robin.id());
      realtime.recheck("test.room:" + key);
      JsonNode frame = socket.next();
      assertThat(frame.get("type").asString()).isEqualTo("unsubscribed");
      assertThat(frame.get("reason").asString()).isEqualTo("not_allowed");
      realtime.signal("test.room:" + key, "typing", Map.of());
      assertThat(socket.silent()).isTrue();
    }
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
  void passingSignalsReachTheOthersButAreNeitherCountedNorReplayed() {
    String key = UUID.randomUUID().toString();
    TestPerson other = people.fresh();
    OpenRoom.admit(key, robin.id());
    OpenRoom.admit(key, other.id());
    String room = "test.room:" + key;
    try (TestSocket mine = connect(robin);
        TestSocket theirs = connect(other)) {
      mine.subscribe(room);
      theirs.subscribe(room);
      mine.send(
          "{'type':'publish','topic':'%s','event':'typing','data':{'on':true}}".formatted(room));
      JsonNode signal = theirs.next();
      assertThat(signal.get("event").asString()).isEqualTo("typing");
      assertThat(signal.has("id")).isFalse();
      assertThat(theirs.subscribe(room).get("last_id").asLong()).isZero();
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
