package app.quintet.apps.rebloom.session;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static app.quintet.apps.rebloom.Resting.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.CrisisRaised;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What must never fail: words of danger, wherever and however they come. */
@QuintetTest
class DangerTests {
  @Autowired People people;
  @Autowired ReplyJob job;
  @Autowired WhenRaised whenRaised;

  @Test
  void dangerIsAnsweredBySafetyAtOnceAndNeverByTheCompanion() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.talk(id, ORDINARY);
    JsonNode data = me.say(id, DANGER).mustBe(201).data();
    assertThat(data.get("risk").get("level").asString()).isIn("high", "critical");
    assertThat(data.get("safety").get("helplines").size()).isPositive();
    assertThat(data.get("reply").isNull()).isTrue();
    assertThat(data.get("safety_message").get("event_id").asString())
        .isEqualTo(data.get("safety").get("id").asString());
    assertThat(me.senders(id)).containsExactly("person", "companion", "person", "safety");
    assertThat(me.read(id).get("safety_event_id").asString())
        .isEqualTo(data.get("safety").get("id").asString());
    assertThat(me.events("rebloom.session:" + id)).contains("safety_raised");
    assertThat(events(me, id)).isEqualTo(1);
    job.run(id + ":3", new ReplyOwed(me.person().id(), id, 3));
    assertThat(me.senders(id)).as("no answer is owed").hasSize(4);
  }

  @Test
  void theCardStaysOnTopUntilItIsAcknowledgedAndThenTheTalkGoesOn() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    String card = me.say(id, DANGER).data().get("safety").get("id").asString();
    JsonNode next = me.say(id, "Are you there?").mustBe(201).data();
    assertThat(next.get("safety_message").get("event_id").asString()).isEqualTo(card);
    assertThat(me.read(id).get("safety_event_id").asString()).isEqualTo(card);
    me.api().post("/api/v1/safety/card/" + card + "/acknowledge", null);
    Await.until("the card is gone", () -> me.read(id).get("safety_event_id").isNull());
    Await.until("safety asks how to go on", () -> me.senders(id).size() == 5);
    me.talk(id, ORDINARY);
    assertThat(me.senders(id).getLast()).isEqualTo("companion");
    assertThat(me.events("rebloom.session:" + id)).contains("safety_acknowledged");
  }

  @Test
  void anAnswerThatWasBeingMadeIsWithheldWhenACardComes() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    hold(id);
    me.say(id, ORDINARY).mustBe(201);
    me.say(id, DANGER).mustBe(201);
    release(id);
    job.run(id + ":1", new ReplyOwed(me.person().id(), id, 1));
    assertThat(me.senders(id)).containsExactly("person", "person", "safety");
  }

  @Test
  void nothingStandsBeforeDangerNeitherProfileNorAgeNorAnEnd() {
    var unknown = people.fresh();
    JsonNode begun =
        unknown.api().post(BASE + "/sessions", Map.of("content", DANGER)).mustBe(201).data();
    assertThat(begun.get("first").get("safety").get("helplines").size()).isPositive();
    unknown.api().post(BASE + "/sessions", Map.of("content", ORDINARY)).mustBe(409);

    var young = people.fresh();
    young.api().put(BASE + "/profile", Map.of("age_range", "under-18")).mustBe(403);
    JsonNode young1 =
        young.api().post(BASE + "/sessions", Map.of("content", DANGER)).mustBe(201).data();
    assertThat(young1.get("first").get("safety").isNull()).isFalse();
    young.api().post(BASE + "/sessions", Map.of("content", ORDINARY)).mustBe(403);

    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    me.end(id, Map.of()).mustBe(200);
    assertThat(me.say(id, DANGER).mustBe(201).data().get("safety").isNull()).isFalse();
    assertThat(me.say(id, DANGER + " " + "really ".repeat(700)).mustBe(201).status())
        .as("not even its length")
        .isEqualTo(201);
  }

  @Test
  void theEventAndTheAnswerOfSafetyAreThereTogetherOrNotAtAll() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    // What dies between the event and the answer takes both with it: the answer cannot be written.
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(
          """
          create function rebloom.die() returns trigger language plpgsql as $$ begin
            if new.sender = 'safety' and new.session_id = '%s' then raise exception 'died'; end if;
            return new; end $$
          """
              .formatted(id));
      sql.execute(
          "create trigger die before insert on rebloom.message for each row execute function"
              + " rebloom.die()");
      try {
        me.say(id, DANGER).mustBe(500);
        assertThat(events(me, id)).isZero();
        assertThat(me.senders(id)).isEmpty();
      } finally {
        sql.execute("drop trigger die on rebloom.message");
        sql.execute("drop function rebloom.die()");
      }
    }
    me.say(id, DANGER).mustBe(201);
    assertThat(events(me, id)).isEqualTo(1);
    assertThat(me.senders(id)).containsExactly("person", "safety");
  }

  @Test
  void aRepeatedRequestRaisesNothingTwice() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    var keyed = me.api().header("Idempotency-Key", UUID.randomUUID().toString());
    var first = keyed.post(Resting.messages(id), Map.of("content", DANGER)).mustBe(201);
    forgetAnswers(me.person().id());
    var again = keyed.post(Resting.messages(id), Map.of("content", DANGER)).mustBe(201);
    assertThat(again.data().get("message")).isEqualTo(first.data().get("message"));
    assertThat(again.data().get("safety")).isEqualTo(first.data().get("safety"));
    assertThat(events(me, id)).isEqualTo(1);
    assertThat(me.senders(id)).containsExactly("person", "safety");
  }

  @Test
  void whatALaterLookFindsComesAsACardOnceAndWithholdsTheAnswer() throws Exception {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    hold(id);
    me.say(id, ORDINARY).mustBe(201);
    // The event as the model's layer keeps it, told twice as after a crash.
    UUID event = UUID.randomUUID();
    run(
        """
        insert into safety.crisis_event (id, user_id, app, reference, level, at)
        values ('%s', '%s', 'rebloom', '%s', 'HIGH', now())
        """
            .formatted(event, me.person().id(), id));
    var raised = new CrisisRaised(me.person().id(), "rebloom", id, event, CrisisLevel.HIGH);
    whenRaised.on(raised);
    whenRaised.on(raised);
    release(id);
    job.run(id + ":1", new ReplyOwed(me.person().id(), id, 1));
    assertThat(me.senders(id)).containsExactly("person", "safety");
    assertThat(me.read(id).get("safety_event_id").asString()).isEqualTo(event.toString());
    assertThat(me.events("rebloom.session:" + id)).contains("safety_raised");
    assertThat(me.events("user:" + me.person().id())).contains("safety_raised");
  }

  @Test
  void inALanguageWithoutPhrasesThePersonIsToldOnceAndHelpStaysInSight() {
    var me = Resting.of(people.fresh());
    me.api().patch("/api/v1/auth/me", Map.of("language", "fi")).mustBe(200);
    UUID id = me.begin();
    JsonNode first = me.say(id, "Minulla oli raskas viikko.").mustBe(201).data();
    assertThat(first.get("language_covered").asBoolean()).isFalse();
    assertThat(first.get("notice").asString()).isNotBlank();
    JsonNode second = me.say(id, "En nukkunut hyvin.").mustBe(201).data();
    assertThat(second.get("language_covered").asBoolean()).isFalse();
    assertThat(second.get("notice").isNull()).isTrue();
  }

  private static void forgetAnswers(UUID person) throws Exception {
    run("delete from api.answer where caller = '" + person + "'");
  }

  private static long events(Resting me, UUID session) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from safety.crisis_event where user_id = '%s' and reference = '%s'"
                        .formatted(me.person().id(), session))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void hold(UUID id) throws Exception {
    set(id, "claimed_by = 'held', claimed_until = now() + interval '1 hour'");
  }

  private static void release(UUID id) throws Exception {
    set(id, "claimed_by = null, claimed_until = null");
  }

  private static void set(UUID id, String what) throws Exception {
    run("update rebloom.session set " + what + " where id = '" + id + "'");
  }

  private static void run(String statement) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
