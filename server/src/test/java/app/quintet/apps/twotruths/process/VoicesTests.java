package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Voices from the recording to the analysis that guessers see. */
@QuintetTest
class VoicesTests extends PipelineSteps {
  @Autowired Entitlements entitlements;

  @Test
  void voicesAreComparedAndTheHintKnowsNothingOfTheLie() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(0);
    send(me, id, 0, clip("low"));
    send(me, id, 1, clip("middle"));
    send(me, id, 2, clip("high"));
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    assertThat(rested(me, id).at("/own/status").asString()).isEqualTo("published");
    Player detective = Player.of(people.fresh());
    assertThat(detective.api().post(challenge(id) + "/hint", null).mustBe(402).code())
        .isEqualTo("ENTITLEMENT_REQUIRED");
    entitlements.grant(detective.id(), "twotruths.premium", null, "test");
    Player premium = new Player(detective.person(), detective.api());
    JsonNode hint =
        Await.value(
            "the entitlement",
            () -> {
              Answer answer = premium.api().post(challenge(id) + "/hint", null);
              return answer.status() == 201 ? answer.data() : null;
            });
    assertThat(hint.get("position").asInt()).as("the one high voice").isEqualTo(2);
    JsonNode verdict = premium.guess(id, 0, 2).mustBe(201).data();
    assertThat(verdict.get("hinted").asBoolean()).isTrue();
    assertThat(verdict.get("score").asInt()).isEqualTo(50);
    JsonNode analysis = premium.api().get(challenge(id) + "/analysis").mustBe(200).data();
    assertThat(analysis.get("status").asString()).isEqualTo("completed");
    JsonNode voices = analysis.at("/voice_analysis/segments");
    assertThat(voices.size()).isEqualTo(3);
    assertThat(voices.get(2).at("/deviation/pitch").asDouble()).isGreaterThan(3);
    assertThat(analysis.at("/emotion_analysis/status").asString()).isEqualTo("unavailable");
  }
}
