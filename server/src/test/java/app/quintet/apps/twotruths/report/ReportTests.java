package app.quintet.apps.twotruths.report;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ReportTests {
  @Autowired People people;

  @Test
  void theFirstReportHidesUntilAModeratorHasLooked() {
    Player me = Player.of(people.fresh());
    Player reporter = Player.of(people.fresh());
    UUID id = me.published(0);
    reporter
        .api()
        .post(challenge(id) + "/report", Map.of("reason", "privacy", "note", "That is my house."))
        .mustBe(204);
    people.nobody().get(challenge(id)).mustBe(404);
    reporter.guess(id, 0, 1).mustBe(404);
    assertThat(me.watch(id).at("/own/hidden").asBoolean()).isTrue();
    TestPerson moderator = people.staff("moderator");
    JsonNode waiting = moderator.api().get(BASE + "/moderation").mustBe(200).data();
    JsonNode mine =
        waiting
            .valueStream()
            .filter(w -> w.get("id").asString().equals(id.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(mine.at("/reports/privacy").asInt()).isEqualTo(1);
    moderator.api().get(BASE + "/moderation/" + id).mustBe(200);
  }

  @Test
  void moderatingIsForModeratorsWithAPasskey() {
    Player me = Player.of(people.fresh());
    UUID id = me.published(0);
    me.api().get(BASE + "/moderation").mustBe(404);
    me.api().post(BASE + "/moderation/" + id, Map.of("decision", "publish")).mustBe(404);
    TestPerson weak = people.staffWithoutPasskey("moderator");
    weak.api().get(BASE + "/moderation").mustBe(403);
  }

  @Test
  void whatWasRejectedByRuleIsLookedAtOnceItsOwnerAppeals() {
    Player me = Player.of(people.fresh());
    Player other = Player.of(people.fresh());
    UUID id = me.published(0);
    assertThat(me.api().post(challenge(id) + "/appeal", null).mustBe(409).code())
        .isEqualTo("NOT_REJECTED");
    rejected(id, "words_not_accepted");
    other.api().post(challenge(id) + "/appeal", null).mustBe(404);
    JsonNode held = me.api().post(challenge(id) + "/appeal", null).mustBe(202).data();
    assertThat(held.at("/own/status").asString()).isEqualTo("held");
    rejected(id, "moderator");
    assertThat(me.api().post(challenge(id) + "/appeal", null).mustBe(409).code())
        .isEqualTo("DECIDED");
  }

  private static void rejected(UUID challenge, String problem) {
    Player.superuser(
        "update twotruths.challenge set status = 'rejected', problem = ? where id = ?",
        problem,
        challenge);
  }

  @Test
  void nobodyReportsTheirOwnAndAReasonIsNeeded() {
    Player me = Player.of(people.fresh());
    UUID id = me.published(0);
    me.api().post(challenge(id) + "/report", Map.of("reason", "spam")).mustBe(403);
    Player other = Player.of(people.fresh());
    other.api().post(challenge(id) + "/report", Map.of("reason", "boring")).mustBe(422);
    assertThat(other.watch(id).at("/challenge/id").asString()).isEqualTo(id.toString());
  }
}
