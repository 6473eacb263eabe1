package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static app.quintet.apps.twotruths.Player.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Answer;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who may publish, and how much. */
@QuintetTest
class AllowanceTests extends PipelineSteps {
  @Autowired Entitlements entitlements;

  @Test
  void onlyAConfirmedPersonWithAUsernameShowsSomethingToOthers() {
    var plain = people.fresh();
    Player me = new Player(plain, plain.api());
    UUID id = me.begin(0);
    assertThat(me.api().post(challenge(id) + "/process", null).mustBe(403).code())
        .isEqualTo("VERIFICATION_REQUIRED");
    superuser("update identity.account set email_verified_at = created_at where id = ?", me.id());
    assertThat(me.api().post(challenge(id) + "/process", null).mustBe(403).code())
        .isEqualTo("USERNAME_REQUIRED");
  }

  @Test
  void threeInSevenDaysAreFreeAndDeletingMakesNoRoom() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(0);
    superuser(
        "update twotruths.segment set state = 'ready', media = gen_random_uuid()"
            + " where challenge_id = ?",
        id);
    for (int i = 0; i < 3; i++) {
      superuser(
          """
          insert into twotruths.publication (user_id, challenge_id, at)
          values (?, gen_random_uuid(), now() - make_interval(days => ?))
          """,
          me.id(),
          i * 2);
    }
    JsonNode full = me.api().get(BASE + "/me/allowance").mustBe(200).data();
    assertThat(full.get("limit").asInt()).isEqualTo(3);
    assertThat(full.get("used").asInt()).isEqualTo(3);
    assertThat(full.get("window_days").asInt()).isEqualTo(7);
    assertThat(Instant.parse(full.get("next_at").asString()))
        .as("the oldest, of four days ago, leaves the seven first")
        .isBetween(Instant.now().plus(Duration.ofDays(2)), Instant.now().plus(Duration.ofDays(3)));
    Answer refused = me.api().post(challenge(id) + "/process", null).mustBe(402);
    assertThat(refused.error().at("/details/limit").asInt()).isEqualTo(3);
    assertThat(refused.error().at("/details/feature").asString()).isEqualTo("twotruths.premium");
    assertThat(me.watch(id).at("/own/status").asString()).isEqualTo("draft");
    superuser(
        "update twotruths.publication set at = at - interval '3 days 1 hour' where user_id = ?",
        me.id());
    JsonNode room = me.api().get(BASE + "/me/allowance").mustBe(200).data();
    assertThat(room.get("used").asInt()).isEqualTo(2);
    assertThat(room.get("next_at").isNull()).isTrue();
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    entitlements.grant(me.id(), "twotruths.premium", null, "test");
    JsonNode unlimited = me.api().get(BASE + "/me/allowance").mustBe(200).data();
    assertThat(unlimited.get("limit").isNull()).isTrue();
  }
}
