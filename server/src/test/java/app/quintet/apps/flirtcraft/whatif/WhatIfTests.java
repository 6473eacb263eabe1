package app.quintet.apps.flirtcraft.whatif;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static app.quintet.apps.flirtcraft.whatif.Tries.BETTER;
import static app.quintet.apps.flirtcraft.whatif.Tries.dull;
import static app.quintet.apps.flirtcraft.whatif.Tries.kept;
import static app.quintet.apps.flirtcraft.whatif.Tries.own;
import static app.quintet.apps.flirtcraft.whatif.Tries.rows;
import static app.quintet.apps.flirtcraft.whatif.Tries.tryOut;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Answer;
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
class WhatIfTests {
  @Autowired People people;

  private static List<String> answerTo(JsonNode conversation, UUID message) {
    List<String> said = new ArrayList<>();
    boolean after = false;
    for (JsonNode m : conversation.get("messages")) {
      boolean user = m.get("sender").asString().equals("user");
      if (user && after) {
        break;
      }
      if (!user && after) {
        said.add(m.get("content").asString());
      }
      after |= Practice.id(m).equals(message);
    }
    return said;
  }

  @Test
  void theSameWordsGetTheSameAnswerAndMoveNothing() {
    var me = Practice.of(people.fresh()).keeping();
    // Former conversations here, so that what the character used before must be found again, too.
    me.completed("coffee_shop", "yellow");
    UUID id = dull(me, "yellow");
    me.completed("coffee_shop", "yellow");
    JsonNode conversation = me.read(id);
    for (JsonNode m : own(conversation)) {
      UUID message = Practice.id(m);
      JsonNode same =
          tryOut(me, id, message, m.get("content").asString(), false).mustBe(200).data();
      assertThat(same.get("reply").findValuesAsString("content"))
          .isEqualTo(answerTo(conversation, message));
      for (String name : List.of("overall", "ai_engagement", "momentum", "storytelling")) {
        assertThat(same.get("scores").get("changes").get(name).asInt()).as(name).isZero();
      }
    }
  }

  @Test
  void betterWordsRaiseTheScoresAndTheOriginalStaysAsItIs() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    JsonNode before = me.read(id);
    String review = me.feedback(id).data().toString();
    String stats = me.stats().toString();
    UUID flat = Practice.id(own(before).get(2));
    JsonNode tried = tryOut(me, id, flat, "  " + BETTER + " ", false).mustBe(200).data();
    assertThat(tried.get("content").asString()).isEqualTo(BETTER);
    assertThat(tried.get("original").asString()).isEqualTo("ok");
    assertThat(tried.get("id").isNull()).isTrue();
    assertThat(tried.get("mode").asString()).isEqualTo("offline");
    assertThat(tried.get("reply").size()).isBetween(1, 2);
    assertThat(tried.get("live_feedback").get("kind").asString()).isEqualTo("positive");
    JsonNode scores = tried.get("scores");
    assertThat(scores.get("before").get("overall").asInt())
        .isEqualTo(me.feedback(id).data().get("overall").asInt());
    assertThat(scores.get("changes").get("overall").asInt()).isPositive();
    assertThat(scores.get("changes").get("responsiveness").asInt()).isPositive();
    assertThat(scores.get("changes").get("flirtation").isNull()).isTrue();
    assertThat(
            scores.get("before").get("momentum").asInt()
                + scores.get("changes").get("momentum").asInt())
        .isEqualTo(scores.get("after").get("momentum").asInt());
    assertThat(me.read(id).toString()).isEqualTo(before.toString());
    assertThat(me.feedback(id).data().toString()).isEqualTo(review);
    assertThat(me.stats().toString()).isEqualTo(stats);
    assertThat(me.api().get(kept(id)).mustBe(200).data().size()).isZero();
  }

  @Test
  void disrespectGetsTheWarningAndCostsPoints() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "red");
    UUID first = Practice.id(own(me.read(id)).getFirst());
    JsonNode tried = tryOut(me, id, first, "Shut up, you stupid idiot.", false).mustBe(200).data();
    assertThat(tried.get("live_feedback").get("kind").asString()).isEqualTo("warning");
    assertThat(tried.get("scores").get("changes").get("overall").asInt()).isNegative();
    assertThat(tried.get("scores").get("after").get("overall").asInt()).isLessThanOrEqualTo(49);
    assertThat(tried.get("scores").get("changes").get("flirtation").isNull()).isFalse();
    assertThat(tried.get("reply").size()).isPositive();
  }

  @Test
  void distressBringsTheCardAndNothingElse() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID first = Practice.id(own(me.read(id)).getFirst());
    JsonNode tried =
        tryOut(me, id, first, "I want to kill myself, I can't go on anymore.", true)
            .mustBe(200)
            .data();
    assertThat(tried.get("safety").get("helplines").size()).isPositive();
    assertThat(tried.get("reply").size()).isZero();
    assertThat(tried.get("live_feedback").isNull()).isTrue();
    assertThat(tried.get("scores").isNull()).isTrue();
    assertThat(tried.get("content").asString()).isEmpty();
    assertThat(rows(id)).isZero();
    String card = tried.get("safety").get("id").asString();
    me.api().post("/api/v1/safety/card/" + card + "/acknowledge", null);
    assertThat(me.read(id).get("status").asString()).isEqualTo("completed");
  }

  @Test
  void aRepeatedRequestGetsTheFirstAnswer() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    var keyed = me.with(me.api().header("Idempotency-Key", UUID.randomUUID().toString()));
    JsonNode first = tryOut(keyed, id, flat, BETTER, false).mustBe(200).data();
    Answer again = tryOut(keyed, id, flat, BETTER, false).mustBe(200);
    assertThat(again.data()).isEqualTo(first);
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
  }

  @Test
  void aStrangerFindsNothingToTryReadOrDelete() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    UUID flat = Practice.id(own(me.read(id)).get(2));
    JsonNode mine = tryOut(me, id, flat, BETTER, true).mustBe(200).data();
    var stranger = Practice.of(people.fresh()).keeping();
    tryOut(stranger, id, flat, BETTER, true).mustBe(404);
    stranger.api().get(kept(id)).mustBe(404);
    stranger.api().delete(kept(id) + "/" + Practice.id(mine)).mustBe(404);
    // In a conversation of their own, too, nobody replaces another's message or deletes by its id.
    UUID own = dull(stranger, "green");
    tryOut(stranger, own, flat, BETTER, true).mustBe(404);
    stranger.api().delete(kept(own) + "/" + Practice.id(mine)).mustBe(404);
    assertThat(rows(id)).isEqualTo(1);
    people.nobody().get(kept(id)).mustBe(401);
  }

  @Test
  void onlyAConversationThatIsOverAndScoredTakesOtherWords() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = me.open();
    UUID message = Practice.id(me.talk(id, FRIENDLY).get("message"));
    assertThat(tryOut(me, id, message, BETTER, false).mustBe(409).code())
        .isEqualTo("CONVERSATION_ACTIVE");
    JsonNode card =
        me.say(id, "I want to kill myself, I can't go on anymore.").data().get("safety");
    me.api().post("/api/v1/safety/card/" + card.get("id").asString() + "/acknowledge", null);
    me.complete(id).mustBe(200);
    assertThat(tryOut(me, id, message, BETTER, false).mustBe(409).code())
        .isEqualTo("CONVERSATION_UNSCORED");
  }

  @Test
  void theWordsAndTheMessageMustBeRight() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = dull(me, "green");
    JsonNode conversation = me.read(id);
    UUID mine = Practice.id(own(conversation).getFirst());
    UUID theirs = Practice.id(conversation.get("messages").get(1));
    tryOut(me, id, mine, "   ", false).mustBe(422);
    tryOut(me, id, mine, "a".repeat(501), false).mustBe(422);
    tryOut(me, id, theirs, BETTER, false).mustBe(404);
    tryOut(me, id, UUID.randomUUID(), BETTER, false).mustBe(404);
    Map<String, Object> without = new HashMap<>(Map.of("content", BETTER));
    me.api().post(BASE + "/conversations/" + id + "/what-if", without).mustBe(422);
  }
}
