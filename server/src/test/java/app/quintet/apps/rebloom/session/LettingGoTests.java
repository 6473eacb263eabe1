package app.quintet.apps.rebloom.session;

import static app.quintet.apps.rebloom.Resting.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What ends by itself, and what is deleted because nobody agreed to its keeping. */
@QuintetTest
class LettingGoTests {
  @Autowired People people;
  @Autowired IdleSweep idle;
  @Autowired Forgetting forgetting;

  @Test
  void withoutConsentTheWordsGoOnceTheSummaryIsMade() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    me.end(id, Map.of()).mustBe(200);
    Await.until("the words are gone", () -> me.read(id).get("transcript_deleted").asBoolean());
    JsonNode session = me.read(id);
    assertThat(session.get("summary").isNull()).isFalse();
    assertThat(session.get("message_count").asInt()).isEqualTo(2);
    assertThat(me.said(id)).isEmpty();
  }

  @Test
  void whoeverWithdrawsTheConsentHasTheWordsDeleted() {
    var me = Resting.of(people.fresh()).agreeing("conversation_storage");
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    me.end(id, Map.of()).mustBe(200);
    Await.until("the summary", () -> !me.read(id).get("summary").isNull());
    assertThat(me.said(id)).hasSize(2);
    me.deciding(false, "conversation_storage");
    Await.until("the words are gone", () -> me.said(id).isEmpty());
  }

  @Test
  void aSessionLeftAloneForHalfADayEndsAndIsSummedUp() throws Exception {
    var me = Resting.of(people.fresh());
    UUID left = me.begin();
    me.talk(left, ORDINARY);
    UUID recent = me.begin();
    age(left, "last_activity_at", "12 hours 1 minute");
    age(recent, "last_activity_at", "11 hours 50 minutes");
    idle.run();
    assertThat(me.read(left).get("ended_by").asString()).isEqualTo("idle");
    assertThat(me.read(recent).get("ended_at").isNull()).isTrue();
    Await.until("the summary", () -> !me.read(left).get("summary").isNull());
  }

  @Test
  void wordsWhoseSummaryNeverCameAreDeletedAllTheSame() throws Exception {
    var me = Resting.of(people.fresh());
    var keeping = Resting.of(people.fresh()).agreeing("conversation_storage");
    UUID mine = unsummed(me);
    UUID kept = unsummed(keeping);
    forgetting.run();
    assertThat(me.said(mine)).isEmpty();
    assertThat(keeping.said(kept)).hasSize(2);
  }

  @Test
  void wordsGoAfterTheDaysAPersonChose() throws Exception {
    var month = Resting.of(people.fresh()).agreeing("conversation_storage");
    var always = Resting.of(people.fresh()).agreeing("conversation_storage");
    month.api().put("/api/v1/privacy/retention", retention("30")).mustBe(200);
    always.api().put("/api/v1/privacy/retention", retention("keep")).mustBe(200);
    UUID old = unsummed(month);
    UUID recent = unsummed(month);
    UUID kept = unsummed(always);
    for (UUID id : new UUID[] {old, kept}) {
      age(id, "ended_at", "31 days");
    }
    forgetting.run();
    assertThat(month.said(old)).isEmpty();
    assertThat(month.said(recent)).hasSize(2);
    assertThat(always.said(kept)).hasSize(2);
  }

  private static Map<String, Object> retention(String days) {
    return Map.of("retention", Map.of("rebloom", days));
  }

  @Test
  void feelingsAreInferredOnlyFromPeopleWhoAgreed() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    assertThat(me.said(id).getFirst().get("sentiment").isNull()).isTrue();
    me.agreeing("emotion_inference");
    me.talk(id, "I am so tired and sad today, everything feels heavy.");
    JsonNode felt = me.said(id).get(2);
    assertThat(felt.get("sentiment").asDouble()).isNegative();
    assertThat(felt.get("emotional_tags").size()).isPositive();
  }

  /** A session that ended seven hours ago and was never summed up. */
  private static UUID unsummed(Resting me) throws Exception {
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(
          """
          update rebloom.session set ended_at = now() - interval '7 hours', ended_by = 'idle',
            started_at = now() - interval '8 hours'
          where id = '%s'
          """
              .formatted(id));
    }
    return id;
  }

  private static void age(UUID id, String column, String by) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(
          "update rebloom.session set %s = now() - interval '%s' where id = '%s'"
              .formatted(column, by, id));
    }
  }
}
