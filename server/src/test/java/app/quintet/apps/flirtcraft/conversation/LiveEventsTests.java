package app.quintet.apps.flirtcraft.conversation;

import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class LiveEventsTests {
  @Autowired People people;

  @Test
  void everythingThatHappensIsToldInItsOrderWithRisingIds() {
    var me = Practice.of(people.fresh());
    UUID id = me.completed("park", "green");
    List<JsonNode> events = events(me, "flirtcraft.conversation:" + id);
    List<String> names = events.stream().map(e -> e.get("event").asString()).toList();
    assertThat(names.subList(0, 3))
        .containsExactly("message_received", "live_feedback", "message_received");
    assertThat(names).contains("metric_update", "achievement_unlocked");
    assertThat(names.indexOf("conversation_ended"))
        .isLessThan(names.indexOf("feedback_generated"))
        .isGreaterThan(names.lastIndexOf("message_received"));
    long before = 0;
    int position = 0;
    for (JsonNode event : events) {
      assertThat(event.get("id").asLong()).isGreaterThan(before);
      before = event.get("id").asLong();
      if (event.get("event").asString().equals("message_received")) {
        assertThat(event.get("data").get("message").get("position").asInt()).isEqualTo(++position);
      }
    }
    assertThat(events(me, "user:" + me.person().id()).stream().map(e -> e.get("event").asString()))
        .contains("achievement_unlocked");
  }

  @Test
  void theAddressOfAConversationIsAWayToListenForItsOwnerOnly() {
    var me = Practice.of(people.fresh());
    var stranger = people.fresh();
    UUID id = me.open();
    List<String> heard = new CopyOnWriteArrayList<>();
    WebSocket socket = listen(id, me.person().accessToken(), heard);
    me.talk(id, FRIENDLY);
    Await.until(
        "typing and message",
        () -> {
          String all = String.join("", heard);
          return all.contains("typing_indicator") && all.contains("\"sender\":\"ai\"");
        });
    socket.abort();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> listen(id, stranger.accessToken(), new ArrayList<>())))
        .isNotNull();
    assertThat(
            stranger
                .api()
                .get("/api/v1/realtime/poll?wait=0&since=0&topics=flirtcraft.conversation:" + id)
                .data()
                .get("refused")
                .size())
        .isEqualTo(1);
  }

  private WebSocket listen(UUID id, String token, List<String> heard) {
    var listener =
        new WebSocket.Listener() {
          @Override
          public @Nullable CompletionStage<?> onText(WebSocket s, CharSequence data, boolean last) {
            heard.add(data.toString());
            s.request(1);
            return null;
          }
        };
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Authorization", "Bearer " + token)
        .buildAsync(
            URI.create(
                people.base().replace("http:", "ws:")
                    + Practice.BASE
                    + "/conversations/"
                    + id
                    + "/live"),
            listener)
        .join();
  }

  private static List<JsonNode> events(Practice me, String topic) {
    List<JsonNode> events = new ArrayList<>();
    me.api()
        .get("/api/v1/realtime/poll?wait=0&since=0&topics=" + topic)
        .mustBe(200)
        .data()
        .get("events")
        .forEach(events::add);
    return events;
  }
}
