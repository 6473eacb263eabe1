package app.quintet.apps.twotruths.analysis;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ExpressionTests {
  private static final String MODEL = "a-face-model@1";
  @Autowired People people;

  @Test
  void expressionsAreKeptWithConsentComparedAndGoWhenItIsTakenBack() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(0);
    Answer refused = send(me, id, 0, MODEL, timeline(0.1, 20)).mustBe(403);
    assertThat(refused.code()).isEqualTo("CONSENT_REQUIRED");
    consent(me, true);
    send(me, id, 0, MODEL, timeline(0.1, 20)).mustBe(204);
    send(me, id, 1, MODEL, timeline(0.1, 20)).mustBe(204);
    send(me, id, 2, MODEL, timeline(0.8, 20)).mustBe(204);
    JsonNode analysis = me.api().get(challenge(id) + "/analysis").mustBe(200).data();
    assertThat(analysis.get("note").asString()).contains("no lie detector");
    JsonNode faces = analysis.at("/emotion_analysis/segments");
    assertThat(faces.size()).isEqualTo(3);
    assertThat(faces.get(2).at("/deviation/happiness").asDouble()).isGreaterThan(3);
    assertThat(faces.get(2).get("timeline").size()).isEqualTo(20);
    send(me, id, 0, MODEL, timeline(0.1, 5)).mustBe(204);
    JsonNode few = me.api().get(challenge(id) + "/analysis").mustBe(200).data();
    assertThat(few.at("/emotion_analysis/segments/0/deviation").isNull())
        .as("too little to compare")
        .isTrue();
    consent(me, false);
    Await.until(
        "the expressions to be forgotten",
        () ->
            me.api()
                .get(challenge(id) + "/analysis")
                .mustBe(200)
                .data()
                .at("/emotion_analysis/segments")
                .isEmpty());
  }

  @Test
  void whatIsNoTimelineIsRefused() {
    Player me = Player.of(people.fresh());
    Player other = Player.of(people.fresh());
    UUID id = me.begin(0);
    consent(me, true);
    consent(other, true);
    List<Map<String, Object>> backwards = timeline(0.1, 2).reversed();
    List<Map<String, Object>> tooMuch = timeline(0.1, 1);
    tooMuch.getFirst().put("anger", 0.9);
    send(me, id, 0, MODEL, backwards).mustBe(422);
    send(me, id, 0, MODEL, tooMuch).mustBe(422);
    send(me, id, 0, MODEL, timeline(0.1, 301)).mustBe(422);
    send(me, id, 0, MODEL, List.of()).mustBe(422);
    send(me, id, 0, "what somebody wrote", timeline(0.1, 1)).mustBe(422);
    send(me, id, 3, MODEL, timeline(0.1, 1)).mustBe(404);
    send(other, id, 0, MODEL, timeline(0.1, 1)).mustBe(404);
    send(me, me.published(0), 0, MODEL, timeline(0.1, 1)).mustBe(409);
  }

  private static void consent(Player player, boolean given) {
    player
        .api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("emotion_inference", given)))
        .mustBe(200);
  }

  private static Answer send(
      Player player, UUID id, int position, String model, List<Map<String, Object>> points) {
    return player
        .api()
        .put(
            challenge(id) + "/segments/" + position + "/expressions",
            Map.of("model", model, "points", points));
  }

  private static List<Map<String, Object>> timeline(double happiness, int points) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      Map<String, Object> point = new HashMap<>();
      for (String none : List.of("sadness", "anger", "fear", "surprise", "disgust")) {
        point.put(none, 0.0);
      }
      point.put("at_ms", 200 * i);
      point.put("happiness", happiness);
      point.put("neutral", 1 - happiness);
      point.put("confidence", 0.9);
      all.add(point);
    }
    return all;
  }
}
