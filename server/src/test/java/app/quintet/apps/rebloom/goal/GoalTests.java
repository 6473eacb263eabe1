package app.quintet.apps.rebloom.goal;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class GoalTests {
  @Autowired People people;

  @Test
  void aGoalIsSetWalkedTowardsAndReached() {
    var me = Resting.of(people.fresh());
    UUID id = set(me);
    me.api().post(step(id), Map.of("percentage", 40, "note", "Two evenings.")).mustBe(201);
    JsonNode reached =
        me.api().post(step(id), Map.of("percentage", 100)).mustBe(201).data().get("goal");
    assertThat(reached.get("status").asString()).isEqualTo("completed");
    assertThat(reached.get("completed_at").isNull()).isFalse();
    JsonNode whole = me.api().get(BASE + "/goals/" + id).mustBe(200).data();
    assertThat(whole.get("history").size()).isEqualTo(2);
    assertThat(whole.get("history").get(1).get("note").asString()).isEqualTo("Two evenings.");
    JsonNode back =
        me.api().post(step(id), Map.of("percentage", 80)).mustBe(201).data().get("goal");
    assertThat(back.get("status").asString()).isEqualTo("active");
    assertThat(back.get("completed_at").isNull()).isTrue();
  }

  @Test
  void aGoalCanBeRewordedPausedAndFoundByItsStatus() {
    var me = Resting.of(people.fresh());
    UUID id = set(me);
    JsonNode now =
        me.api()
            .patch(
                BASE + "/goals/" + id,
                Map.of("title", "Bed by eleven", "status", "paused", "target_date", "2027-01-31"))
            .mustBe(200)
            .data()
            .get("goal");
    assertThat(now.get("title").asString()).isEqualTo("Bed by eleven");
    assertThat(now.get("description").asString()).as("stays").isEqualTo("No phone after ten.");
    assertThat(me.api().get(BASE + "/goals?status=active").data().size()).isZero();
    assertThat(me.api().get(BASE + "/goals?status=paused").data().size()).isEqualTo(1);
    me.api().get(BASE + "/goals?status=lost").mustBe(422);
    me.api().patch(BASE + "/goals/" + id, Map.of("status", "won", "title", " ")).mustBe(422);
  }

  @Test
  void anotherPersonsGoalIsNotFound() {
    var me = Resting.of(people.fresh());
    var stranger = Resting.of(people.fresh());
    UUID id = set(me);
    stranger.api().get(BASE + "/goals/" + id).mustBe(404);
    stranger.api().patch(BASE + "/goals/" + id, Map.of("title", "Mine")).mustBe(404);
    stranger.api().post(step(id), Map.of("percentage", 10)).mustBe(404);
    assertThat(stranger.api().get(BASE + "/goals").data().size()).isZero();
  }

  @Test
  void everyWordOfAGoalIsLookedAtForDanger() {
    var me = Resting.of(people.fresh());
    JsonNode begun =
        me.api()
            .post(BASE + "/goals", Map.of("title", "Not to be here", "description", DANGER))
            .mustBe(201)
            .data();
    assertThat(begun.get("safety").isNull()).isFalse();
    UUID id = set(me);
    assertThat(
            me.api()
                .post(step(id), Map.of("percentage", 1, "note", DANGER))
                .mustBe(201)
                .data()
                .get("safety")
                .isNull())
        .isFalse();
    assertThat(
            me.api()
                .patch(BASE + "/goals/" + id, Map.of("description", DANGER))
                .mustBe(200)
                .data()
                .get("safety")
                .isNull())
        .isFalse();
  }

  private static UUID set(Resting me) {
    return Resting.id(
        me.api()
            .post(
                BASE + "/goals",
                Map.of("title", "Sleep", "description", "No phone after ten.", "category", "sleep"))
            .mustBe(201)
            .data()
            .get("goal"));
  }

  private static String step(UUID goal) {
    return BASE + "/goals/" + goal + "/progress";
  }
}
