package app.quintet.apps.flirtcraft.retention;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Later;
import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class ForgettingTests {
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired Forgetting forgetting;

  @Test
  void withoutTheConsentOnlyScoresOutliveTheReview() throws Exception {
    var me = Practice.of(people.fresh());
    UUID id = me.completed("coffee_shop", "green");
    assertThat(me.read(id).get("messages").size()).isZero();
    assertThat(me.read(id).get("transcript_deleted").asBoolean()).isTrue();
    assertThat(me.feedback(id).mustBe(200).data().get("metrics").findValuesAsString("text"))
        .isEmpty();
    assertThat(rows("flirtcraft.message", id)).isZero();
    assertThat(rows("flirtcraft.live_feedback", id)).isZero();
    assertThat(rows("flirtcraft.review", id)).isEqualTo(1);
  }

  @Test
  void aConversationTooShortForAReviewIsForgottenAtItsEnd() throws Exception {
    var me = Practice.of(people.fresh());
    UUID id = me.open();
    me.talk(id, FRIENDLY);
    me.complete(id).mustBe(200);
    assertThat(rows("flirtcraft.message", id)).isZero();
  }

  @Test
  void withTheConsentTheTranscriptStaysForTheDaysChosen() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    Map<String, Object> profile = new HashMap<>(Practice.profile());
    profile.put("transcript_retention", "30");
    me.api().put(BASE + "/profile", profile).mustBe(200);
    UUID id = me.completed("coffee_shop", "green");
    assertThat(rows("flirtcraft.message", id)).isGreaterThanOrEqualTo(6);
    clock.advance(Duration.ofDays(29));
    forgetting.run();
    assertThat(rows("flirtcraft.message", id)).isGreaterThanOrEqualTo(6);
    clock.advance(Duration.ofDays(2));
    forgetting.run();
    assertThat(rows("flirtcraft.message", id)).isZero();
    var back = new Later(clock, people).again(me);
    assertThat(back.feedback(id).mustBe(200).data().get("overall").asInt()).isBetween(0, 100);
    assertThat(back.read(id).get("transcript_deleted").asBoolean()).isTrue();
  }

  @Test
  void whoKeepsForeverKeepsForever() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    Map<String, Object> profile = new HashMap<>(Practice.profile());
    profile.put("transcript_retention", "keep");
    me.api().put(BASE + "/profile", profile).mustBe(200);
    UUID id = me.completed("coffee_shop", "green");
    clock.advance(Duration.ofDays(3000));
    forgetting.run();
    assertThat(rows("flirtcraft.message", id)).isGreaterThanOrEqualTo(6);
  }

  @Test
  void withdrawingTheConsentDeletesWhatWasKept() throws Exception {
    var me = Practice.of(people.fresh()).keeping();
    UUID id = me.completed("coffee_shop", "green");
    me.api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("conversation_storage", false)))
        .mustBe(200);
    Await.until("the transcript is gone", () -> me.read(id).get("messages").isEmpty());
    me.feedback(id).mustBe(200);
  }

  private static long rows(String table, UUID conversation) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from "
                        + table
                        + " where conversation_id = '"
                        + conversation
                        + "'")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
