package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@QuintetTest
@Import(OpenRoom.class)
class RealtimeTests extends Listening {
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
}
