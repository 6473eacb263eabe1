package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@QuintetTest
@Import(OpenRoom.class)
class PollAndPresenceTests extends Listening {
  @Autowired Presence presence;

  private Answer poll(TestPerson person, String query) {
    return person.api().get("/api/v1/realtime/poll?" + query);
  }

  @Test
  void aPollWaitsForTheNextEventAndTellsWhereToGoOn() throws Exception {
    var waiting =
        CompletableFuture.supplyAsync(() -> poll(robin, "topics=" + topic + "&since=0&wait=20"));
    publish(1);
    JsonNode first = waiting.get(10, TimeUnit.SECONDS).mustBe(200).data();
    assertThat(first.get("events").get(0).get("data").get("number").asInt()).isEqualTo(1);
    assertThat(first.get("next").get(topic).asLong()).isEqualTo(1);
    publish(2);
    JsonNode second = poll(robin, "topics=" + topic + "&since=1&wait=20").data();
    assertThat(second.get("events")).hasSize(1);
    assertThat(second.get("events").get(0).get("id").asLong()).isEqualTo(2);
    JsonNode none = poll(robin, "topics=" + topic + "&since=2&wait=0").data();
    assertThat(none.get("events")).isEmpty();
    assertThat(poll(robin, "topics=" + topic + "&since=77&wait=20").data().get("resync"))
        .hasSize(1);
  }

  @Test
  void aPollTellsAStrangerNothingAndNamesFaultyQuestions() {
    publish(1);
    TestPerson stranger = people.fresh();
    JsonNode answer = poll(stranger, "topics=" + topic + "&since=0&wait=20").data();
    assertThat(answer.get("events")).isEmpty();
    assertThat(answer.get("next").has(topic)).isFalse();
    assertThat(answer.get("refused").get(0).asString()).isEqualTo(topic);
    for (String bad :
        List.of(
            "topics=a:b&since=1,2",
            "topics=a:b&since=x",
            "topics=a:b&wait=26",
            "topics=a:b&since=-1")) {
      poll(robin, bad).mustBe(422);
    }
    people.nobody().get("/api/v1/realtime/poll?topics=" + topic).mustBe(401);
  }

  @Test
  void presenceJoinsChangesAndLeavesThirtySecondsAfterTheLastHeartbeat() {
    try (TestSocket socket = TestSocket.open(people.base(), LIVE, robin.accessToken())) {
      socket.subscribe("presence:" + robin.id());
      socket.send("{'type':'presence','screen':'places'}");
      JsonNode join = socket.next();
      assertThat(join.get("event").asString()).isEqualTo("presence_join");
      assertThat(join.get("data").get("presence").get("name").asString()).isEqualTo("Robin");
      assertThat(join.get("data").get("presence").get("current_screen").asString())
          .isEqualTo("places");
      assertThat(presence.of(List.of(robin.id()))).containsKey(robin.id());
      socket.send("{'type':'presence','screen':'chat'}");
      assertThat(socket.next().get("event").asString()).isEqualTo("presence_change");
      clock.advance(Duration.ofSeconds(31));
      assertThat(presence.of(List.of(robin.id()))).isEmpty();
      assertThat(socket.next().get("event").asString()).isEqualTo("presence_leave");
    }
  }

  @Test
  void presenceCanBeSwitchedOffAndIsNotForStrangers() {
    UUID id = robin.id();
    try (TestSocket socket = TestSocket.open(people.base(), LIVE, robin.accessToken())) {
      robin.api().put("/api/v1/realtime/presence", Map.of("visible", false)).mustBe(200);
      socket.subscribe("presence:" + id);
      socket.send("{'type':'presence','screen':'places'}");
      assertThat(socket.silent()).isTrue();
      assertThat(presence.of(List.of(id))).isEmpty();
      robin.api().put("/api/v1/realtime/presence", Map.of("visible", true)).mustBe(200);
      assertThat(socket.next().get("event").asString()).isEqualTo("presence_join");
      assertThat(
              robin.api().get("/api/v1/realtime/presence/" + id).data().get("online").asBoolean())
          .isTrue();
    }
    people.fresh().api().get("/api/v1/realtime/presence/" + id).mustBe(404);
  }
}
