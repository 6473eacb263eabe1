package app.quintet.apps.rebloom.insight;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.apps.rebloom.Resting;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class InsightTests {
  @Autowired People people;
  @Autowired Learning learning;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;

  @Test
  void aTriggerThatGoesWithLowerMoodsIsToldOnceWithTheMoodsThatShowIt() {
    var me = Resting.of(people.fresh()).agreeing("personalisation");
    moods(me);
    JsonNode found = Await.value("an insight", () -> first(me));
    assertThat(found.get("type").asString()).isEqualTo("trigger");
    assertThat(found.get("title").asString()).isEqualTo("Harder with noise");
    assertThat(found.get("confidence").asDouble()).isBetween(0.9, 0.95);
    List<String> noisy =
        me.api()
            .get(BASE + "/moods?limit=100")
            .data()
            .valueStream()
            .filter(m -> !m.get("triggers").isEmpty())
            .map(m -> m.get("id").asString())
            .toList();
    learning.learn(me.person().id());
    assertThat(first(me).get("evidence").get("moods").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(noisy);
    assertThat(list(me)).hasSize(1);
    String path = BASE + "/insights/" + found.get("id").asString() + "/acknowledge";
    people.fresh().api().post(path, null).mustBe(404);
    assertThat(me.api().post(path, null).mustBe(200).data().get("acknowledged_at").isNull())
        .isFalse();
    assertThat(list(Resting.of(people.fresh()))).isEmpty();
  }

  @Test
  void nothingIsLearntWithoutConsentNorFromEvenFigures() {
    var silent = Resting.of(people.fresh());
    moods(silent);
    learning.learn(silent.person().id());
    assertThat(list(silent)).isEmpty();
    var even = Resting.of(people.fresh()).agreeing("personalisation");
    for (int i = 0; i < 12; i++) {
      note(even, 5, i, i % 2 == 0 ? List.of("rain") : List.of());
    }
    learning.learn(even.person().id());
    assertThat(list(even)).isEmpty();
  }

  @Test
  void theWeekIsThePlansAndBeginsOnAMondayOfThePersonsOwn() {
    clock.set(Instant.parse("2026-11-16T11:30:00Z"));
    var me = Resting.of(people.fresh("Pacific/Auckland"));
    assertThat(me.api().get(BASE + "/insights/weekly").mustBe(402).code())
        .isEqualTo("ENTITLEMENT_REQUIRED");
    entitlements.grant(me.person().id(), Rebloom.PLUS, null, "a test");
    // Noon on Sunday in UTC is Monday in Auckland already.
    note(me, 4, Instant.parse("2026-11-15T12:00:00Z"), List.of());
    note(me, 8, Instant.parse("2026-11-15T10:00:00Z"), List.of());
    JsonNode week = me.api().get(BASE + "/insights/weekly").mustBe(200).data();
    assertThat(week.get("from").asString()).isEqualTo("2026-11-09");
    assertThat(week.get("mood").asDouble()).isEqualTo(8);
    JsonNode now = me.api().get(BASE + "/insights/weekly?week=2026-11-16").mustBe(200).data();
    assertThat(now.get("mood").asDouble()).isEqualTo(4);
    assertThat(now.get("mood_before").asDouble()).isEqualTo(8);
    me.api().get(BASE + "/insights/weekly?week=2026-11-17").mustBe(422);
    JsonNode lately = me.api().get(BASE + "/engagement").mustBe(200).data();
    assertThat(lately.get("days").asInt()).isEqualTo(2);
    assertThat(lately.get("text").asString()).contains("2 days").doesNotContain("streak");
  }

  private void moods(Resting me) {
    for (int i = 0; i < 8; i++) {
      note(me, i % 2 == 0 ? 3 : 2, 2 * i, List.of("Noise"));
      note(me, i % 2 == 0 ? 7 : 8, 2 * i + 1, List.of());
    }
  }

  private void note(Resting me, int mood, int hoursAgo, List<String> triggers) {
    note(me, mood, clock.instant().minus(hoursAgo, ChronoUnit.HOURS), triggers);
  }

  private static void note(Resting me, int mood, Instant at, List<String> triggers) {
    me.api()
        .post(
            BASE + "/moods",
            Map.of("mood", mood, "recorded_at", at.toString(), "triggers", triggers))
        .mustBe(201);
  }

  private static JsonNode list(Resting me) {
    return me.api().get(BASE + "/insights").mustBe(200).data();
  }

  private static JsonNode first(Resting me) {
    JsonNode all = list(me);
    return all.isEmpty() ? null : all.get(0);
  }
}
