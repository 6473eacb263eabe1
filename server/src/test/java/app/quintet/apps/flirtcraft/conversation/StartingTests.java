package app.quintet.apps.flirtcraft.conversation;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class StartingTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;

  @Test
  void eightPlacesOfWhichThreeAreLockedUntilThePlanOpensThem() {
    var me = Practice.of(people.fresh());
    JsonNode grid = me.api().get(BASE + "/scenarios").mustBe(200).data();
    assertThat(grid.size()).isEqualTo(8);
    assertThat(locked(grid)).containsExactly("gym", "bar", "gallery");
    assertThat(me.tryOpen("bar", "red").mustBe(402).code()).isEqualTo("ENTITLEMENT_REQUIRED");
    me.api().post(BASE + "/scenarios/bar/context", Map.of("difficulty_level", "red")).mustBe(402);

    entitlements.grant(me.person().id(), FlirtCraft.PREMIUM, null, "test");
    // Whoever remembered the old answer hears of the change by a signal.
    Await.until("the lock opens", () -> locked(me.api().get(BASE + "/scenarios").data()).isEmpty());
    me.open("bar", "red");
  }

  @Test
  void aContextShowsAllFourPartsAndFitsTheProfile() {
    var me = Practice.of(people.fresh());
    JsonNode context =
        me.api()
            .post(BASE + "/scenarios/bookstore/context", Map.of("difficulty_level", "yellow"))
            .mustBe(201)
            .data();
    assertThat(context.get("appearance").get("text").asString()).isNotBlank();
    assertThat(context.get("environment").get("text").asString()).isNotBlank();
    assertThat(context.get("body_language").get("text").asString()).isNotBlank();
    assertThat(context.get("conversation_starters").size()).isBetween(2, 3);
    assertThat(context.get("persona").get("age").asInt()).isBetween(25, 40);
    assertThat(context.toString()).doesNotContain("backstory");
  }

  @Test
  void aGivenContextMustBeOnesOwnAndFit() {
    var me = Practice.of(people.fresh());
    var other = Practice.of(people.fresh());
    UUID context =
        Practice.id(
            me.api()
                .post(BASE + "/scenarios/park/context", Map.of("difficulty_level", "green"))
                .data());
    start(me, "park", "green", context).mustBe(201);
    start(other, "park", "green", context).mustBe(404);
    start(me, "park", "red", context).mustBe(422);
    start(me, "campus", "green", context).mustBe(422);
  }

  @Test
  void aFourthOpenConversationIsRefused() {
    var me = Practice.of(people.fresh());
    for (int i = 0; i < 3; i++) {
      me.open();
    }
    assertThat(me.tryOpen("park", "green").mustBe(409).code()).isEqualTo("TOO_MANY_ACTIVE");
  }

  @Test
  void unknownPlacesAndDifficultiesAreNamedTogether() {
    var me = Practice.of(people.fresh());
    Answer answer = me.tryOpen("moon", "blue").mustBe(422);
    assertThat(answer.error().get("details").findValuesAsString("field"))
        .containsExactly("scenario_type", "difficulty_level");
    me.api().get(BASE + "/scenarios/moon").mustBe(404);
  }

  @Test
  void theHistoryPagesNewestFirstAndFiltersByStatus() {
    var me = Practice.of(people.fresh());
    List<UUID> opened = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      UUID id = me.open();
      opened.addFirst(id);
      if (i < 4) {
        me.complete(id).mustBe(200);
      }
    }
    List<UUID> seen = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = me.api().get(BASE + "/conversations?limit=2" + cursor).mustBe(200);
      page.data().forEach(c -> seen.add(Practice.id(c)));
      JsonNode next = page.body().get("meta").get("next_cursor");
      cursor = next == null ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty());
    assertThat(seen).isEqualTo(opened);
    assertThat(me.api().get(BASE + "/conversations?status=abandoned").data().size()).isEqualTo(4);
    me.api().get(BASE + "/conversations?status=lost").mustBe(422);
    assertThat(Practice.of(people.fresh()).api().get(BASE + "/conversations").data().size())
        .isZero();
  }

  private static Answer start(Practice me, String place, String difficulty, UUID context) {
    return me.api()
        .post(
            BASE + "/conversations",
            Map.of("scenario_type", place, "difficulty_level", difficulty, "context_id", context));
  }

  private static List<String> locked(JsonNode grid) {
    List<String> locked = new ArrayList<>();
    grid.forEach(
        s -> {
          if (s.get("locked").asBoolean()) {
            assertThat(s.get("locked_reason").asString()).isEqualTo("ENTITLEMENT_REQUIRED");
            locked.add(s.get("type").asString());
          }
        });
    return locked;
  }
}
