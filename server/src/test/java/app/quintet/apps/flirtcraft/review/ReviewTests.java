package app.quintet.apps.flirtcraft.review;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ReviewTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;

  @Test
  void aCompletedConversationGetsAReviewWhoseOverallIsTheRoundedMean() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = me.completed("coffee_shop", "green");
    JsonNode review = me.feedback(id).mustBe(200).data();
    int sum = 0;
    int applying = 0;
    Set<String> own = new HashSet<>();
    me.read(id).get("messages").forEach(m -> own.add(m.get("id").asString()));
    for (JsonNode metric : review.get("metrics")) {
      if (metric.get("name").asString().equals("flirtation")) {
        assertThat(metric.get("score").isNull()).isTrue();
        continue;
      }
      sum += metric.get("score").asInt();
      applying++;
      assertThat(metric.get("band").asString()).isNotBlank();
      assertThat(metric.get("reason").asString()).contains("\n");
      assertThat(metric.get("next_step").asString()).isNotBlank();
      assertThat(metric.get("quotes").size()).isPositive();
      metric.get("quotes").forEach(q -> assertThat(own).contains(q.get("message_id").asString()));
    }
    assertThat(applying).isEqualTo(5);
    assertThat(review.get("overall").asInt()).isEqualTo((int) Math.floor(sum / 5.0 + 0.5));
    assertThat(review.get("confidence").asInt()).isBetween(0, 100);
    assertThat(me.read(id).get("session_score").asInt()).isEqualTo(review.get("overall").asInt());
    assertThat(me.read(id).get("outcome").asString()).isEqualTo(review.get("outcome").asString());
  }

  @Test
  void redIsAlsoScoredForFlirtation() {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = me.completed("park", "red");
    JsonNode metrics = me.feedback(id).mustBe(200).data().get("metrics");
    assertThat(metrics.get(5).get("name").asString()).isEqualTo("flirtation");
    assertThat(metrics.get(5).get("score").isNull()).isFalse();
  }

  @Test
  void completingTwiceChangesNothing() {
    var me = Practice.of(people.fresh());
    UUID id = me.completed("coffee_shop", "green");
    int xp = me.stats().get("xp").asInt();
    String first = me.feedback(id).data().toString();
    me.complete(id).mustBe(200);
    me.complete(id).mustBe(200);
    assertThat(me.stats().get("xp").asInt()).isEqualTo(xp);
    assertThat(me.feedback(id).data().toString()).isEqualTo(first);
  }

  @Test
  void underThreeMessagesThereIsNoReviewAndNoXp() {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    me.talk(id, FRIENDLY);
    me.talk(id, "What are you reading there?");
    JsonNode over = me.complete(id).mustBe(200).data();
    assertThat(over.get("status").asString()).isEqualTo("abandoned");
    me.feedback(id).mustBe(404);
    assertThat(me.stats().get("xp").asInt()).isZero();
  }

  @Test
  void whileItLastsThereIsNoReview() {
    var me = Practice.of(people.fresh());
    assertThat(me.feedback(me.open()).mustBe(409).code()).isEqualTo("CONVERSATION_ACTIVE");
  }

  @Test
  void pointsComeFromWhatHappenedAndFromNothingElse() {
    var me = Practice.of(people.fresh());
    UUID id = me.completed("coffee_shop", "green");
    int medal = medal(me, id);
    // complete 20, first of the place 15, the streak's day 5, and the medal.
    assertThat(me.stats().get("xp").asInt()).isEqualTo(40 + medal);
    UUID again = me.completed("coffee_shop", "red");
    // complete 20, red 15; place and day have been paid for.
    assertThat(me.stats().get("xp").asInt()).isEqualTo(75 + medal + medal(me, again));
    JsonNode stats = me.stats();
    assertThat(stats.get("level").asInt()).isBetween(1, 2);
    assertThat(stats.get("streak").get("current").asInt()).isEqualTo(1);
    assertThat(stats.get("streak").get("today_done").asBoolean()).isTrue();
    assertThat(stats.get("totals").get("completed").asInt()).isEqualTo(2);
  }

  @Test
  void aReviewIsComparedWithThePersonsOwnPastOfTheSameDifficulty() {
    var me = Practice.of(people.fresh());
    UUID first = me.completed("coffee_shop", "green");
    JsonNode alone = me.feedback(first).mustBe(200).data();
    assertThat(alone.get("compared").size()).isZero();
    assertThat(alone.has("counts")).isFalse();
    UUID red = me.completed("park", "red");
    assertThat(me.feedback(red).mustBe(200).data().get("compared").size()).isZero();
    UUID second = me.open("park", "green");
    for (String flat : List.of("hi", "ok", "nice", "yes")) {
      me.talk(second, flat);
    }
    me.complete(second).mustBe(200);
    JsonNode compared = me.feedback(second).mustBe(200).data().get("compared");
    assertThat(compared.get(0).get("name").asString()).isEqualTo("overall");
    assertThat(compared.get(0).get("before").asInt()).isEqualTo(alone.get("overall").asInt());
    assertThat(compared.get(0).get("text").asString()).contains("below last time at green");
    assertThat(compared.findValuesAsString("text"))
        .hasSize(3)
        .filteredOn(text -> text.matches("Your .+ (rose|fell) from \\d to \\d in 4 messages\\."))
        .hasSize(2);
  }

  @Test
  void achievementsKeepTheConversationThatEarnedThemAndShowProgress() {
    var me = Practice.of(people.fresh());
    UUID id = me.completed("coffee_shop", "green");
    JsonNode all = me.api().get(BASE + "/achievements").mustBe(200).data();
    assertThat(all.size()).isGreaterThanOrEqualTo(12);
    List<String> types = new ArrayList<>();
    for (JsonNode a : all) {
      types.add(a.get("type").asString());
      if (a.get("type").asString().equals("ice_breaker")) {
        assertThat(a.get("earned_at").isNull()).isFalse();
        assertThat(a.get("source").asString()).isEqualTo(id.toString());
      }
      if (a.get("type").asString().equals("globetrotter")) {
        assertThat(a.get("earned_at").isNull()).isTrue();
        assertThat(a.get("progress").asInt()).isEqualTo(1);
        assertThat(a.get("goal").asInt()).isEqualTo(8);
      }
    }
    assertThat(types).contains("ice_breaker", "smooth_operator", "storyteller", "globetrotter");
  }

  @Test
  void theChartsShowTheScoreAndTheFreePlanASpanOfTwoWeeks() {
    var me = Practice.of(people.fresh());
    UUID id = me.completed("coffee_shop", "green");
    String path = BASE + "/progress?metric=overall&from=2026-01-01&to=2027-12-31";
    JsonNode series = me.api().get(path).mustBe(200).data();
    assertThat(series.get("full").asBoolean()).isFalse();
    assertThat(series.get("points").size()).isEqualTo(1);
    assertThat(series.get("points").get(0).get("conversation_id").asString())
        .isEqualTo(id.toString());
    entitlements.grant(me.person().id(), FlirtCraft.PREMIUM, null, "test");
    assertThat(me.api().get(path).data().get("full").asBoolean()).isTrue();
    me.api().get(BASE + "/progress?metric=beauty").mustBe(422);
    me.api().get(BASE + "/progress?from=2026-05-01&to=2026-04-01").mustBe(422);
  }

  private static int medal(Practice me, UUID id) {
    return switch (me.read(id).get("outcome").asString()) {
      case "gold" -> 30;
      case "silver" -> 20;
      default -> 10;
    };
  }
}
