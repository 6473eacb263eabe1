package app.quintet.apps.flirtcraft.conversation;

import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class DistressTests {
  private static final String DISTRESS = "I want to kill myself, I can't go on anymore.";
  @Autowired People people;

  @Test
  void distressBringsTheCardInsteadOfTheCharacterAndPauses() {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    me.talk(id, FRIENDLY);
    JsonNode data = me.say(id, DISTRESS).mustBe(201).data();
    assertThat(data.get("live_feedback").isNull()).isTrue();
    assertThat(data.get("reply").isNull()).isTrue();
    assertThat(data.get("safety").get("helplines").size()).isPositive();
    JsonNode now = me.read(id);
    assertThat(now.get("status").asString()).isEqualTo("paused");
    JsonNode last = now.get("messages").get(now.get("messages").size() - 1);
    assertThat(last.get("sender").asString()).isEqualTo("safety");
    Answer refused = me.say(id, "Hello?").mustBe(409);
    assertThat(refused.code()).isEqualTo("CONVERSATION_PAUSED");
  }

  @Test
  void acknowledgingTheCardGoesOnAndNothingOfTheConversationIsScored() {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    JsonNode card = me.say(id, DISTRESS).mustBe(201).data().get("safety");
    me.api().post("/api/v1/safety/card/" + card.get("id").asString() + "/acknowledge", null);
    Await.until(
        "the conversation goes on", () -> me.read(id).get("status").asString().equals("active"));
    me.talk(id, FRIENDLY);
    me.talk(id, "How was your week, if I may ask?");
    me.complete(id).mustBe(200);
    me.feedback(id).mustBe(404);
    assertThat(me.read(id).get("session_score").isNull()).isTrue();
    assertThat(me.stats().get("xp").asInt()).isZero();
  }
}
