package app.quintet.apps.rebloom.care;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.apps.rebloom.Resting;
import app.quintet.apps.rebloom.care.Practice.Therapist;
import app.quintet.apps.rebloom.care.directory.Importing;
import app.quintet.apps.rebloom.care.directory.Verifying;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a therapist reads by a grant, and everybody who tries without. */
@QuintetTest
class SharedReadTests {
  private static final String SHARED = BASE + "/shared/";
  private static final List<String> TABLES =
      List.of("session", "message", "mood_entry", "goal", "goal_progress");
  @Autowired People people;
  @Autowired Importing importing;
  Practice practices;
  @Autowired Verifying verifying;
  @Autowired AppClock clock;
  @Autowired Tx tx;
  @Autowired JdbcClient sql;
  @Autowired Audit audit;
  @Autowired List<RecurringJob> jobs;

  @BeforeEach
  void open() {
    practices = new Practice(people, importing, verifying);
  }

  @Test
  void aGrantOpensItsKindsAndThePersonSeesWhoReadWhatAndWhen() throws Exception {
    Therapist therapist = practices.fresh();
    var me = written();
    UUID session =
        UUID.fromString(me.api().get(BASE + "/sessions").data().get(0).get("id").asString());
    UUID grant = Practice.granted(me.api(), therapist, 7, "conversations", "moods", "goals");
    Caller reader = therapist.api();
    JsonNode sessions = reader.get(SHARED + grant + "/sessions").mustBe(200).data();
    assertThat(sessions.get(0).get("id").asString()).isEqualTo(session.toString());
    assertThat(sessions.get(0).has("mood_before")).isFalse();
    JsonNode said =
        reader.get(SHARED + grant + "/sessions/" + session + "/messages").mustBe(200).data();
    assertThat(said.get(said.size() - 1).get("content").asString()).isEqualTo(ORDINARY);
    assertThat(said.toString()).doesNotContain("risk_level").doesNotContain("emotional_tags");
    JsonNode moods = reader.get(SHARED + grant + "/moods").mustBe(200).data();
    assertThat(moods.get(0).get("notes").asString()).isEqualTo("A long day.");
    JsonNode goals = reader.get(SHARED + grant + "/goals").mustBe(200).data();
    assertThat(goals.get(0).get("goal").get("title").asString()).isEqualTo("Sleep");
    assertThat(goals.get(0).get("history").get(0).get("note").asString()).isEqualTo("Two nights.");
    reader
        .get(SHARED + grant + "/moods?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z")
        .mustBe(200);
    JsonNode log = me.api().get("/api/v1/privacy/access-log").mustBe(200).data();
    List<String> kinds =
        log.valueStream()
            .filter(e -> e.get("action").asString().equals("rebloom.shared_read"))
            .map(e -> e.get("facts").get("kind").asString())
            .toList();
    assertThat(kinds).containsExactly("moods", "goals", "moods", "conversations", "conversations");
    JsonNode mine = me.api().get(BASE + "/access-grants").data().get(0);
    assertThat(mine.get("reads").asInt()).isEqualTo(5);
    JsonNode reads = me.api().get(BASE + "/access-grants/" + grant + "/reads").mustBe(200).data();
    assertThat(reads.valueStream().mapToInt(r -> r.get("times").asInt()).sum()).isEqualTo(5);
    therapist.api().get(BASE + "/access-grants/" + grant + "/reads").mustBe(404);
    assertThat(audit.firstBroken()).isEqualTo(-1);
  }

  @Test
  void aKindThatWasNotGrantedIsNotThere() throws Exception {
    Therapist therapist = practices.fresh();
    var me = written();
    UUID session =
        UUID.fromString(me.api().get(BASE + "/sessions").data().get(0).get("id").asString());
    UUID grant = Practice.granted(me.api(), therapist, 7, "moods");
    therapist.api().get(SHARED + grant + "/moods").mustBe(200);
    for (String path : List.of("/sessions", "/sessions/" + session + "/messages", "/goals")) {
      therapist.api().get(SHARED + grant + path).mustBe(404);
    }
    assertThat(me.api().get(BASE + "/access-grants").data().get(0).get("reads").asInt())
        .isEqualTo(1);
  }

  @Test
  void nobodyElseReadsByAGrant() throws Exception {
    Therapist therapist = practices.fresh();
    var me = written();
    var other = written();
    UUID grant = Practice.granted(me.api(), therapist, 7, "conversations", "moods", "goals");
    UUID strange = sessionOf(other);
    TestPerson admin = people.fresh();
    Practice.run(
        "update identity.account set roles = '{admin,super_admin,support,clinician,therapist}'"
            + " where id = ?",
        admin.id());
    Practice.strengthen(admin.id());
    for (Caller who :
        List.of(
            people.fresh().api(), people.again(admin).api(), practices.fresh().api(), me.api())) {
      who.get(SHARED + grant).mustBe(404);
      who.get(SHARED + grant + "/moods").mustBe(404);
      who.get(SHARED + grant + "/sessions").mustBe(404);
    }
    people.nobody().get(SHARED + grant + "/moods").mustBe(401);
    // A grant of one person opens nothing of another's.
    therapist.api().get(SHARED + grant + "/sessions/" + strange + "/messages").mustBe(404);
    therapist.api().get(BASE + "/sessions/" + sessionOf(me)).mustBe(404);
    therapist.api().get(SHARED + UUID.randomUUID() + "/moods").mustBe(404);
  }

  @Test
  void aGrantRevokedWhileItsPagesAreReadEndsAtOnce() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    for (int i = 1; i <= 5; i++) {
      me.api().post(BASE + "/moods", Map.of("mood", i)).mustBe(201);
    }
    UUID grant = Practice.granted(me.api(), therapist, 7, "moods");
    var first = therapist.api().get(SHARED + grant + "/moods?limit=2").mustBe(200);
    String next = first.body().get("meta").get("next_cursor").asString();
    therapist.api().get(SHARED + grant + "/moods?limit=2&cursor=" + next).mustBe(200);
    Resting.of(people.fresh()).api().delete(BASE + "/access-grants/" + grant).mustBe(404);
    me.api().delete(BASE + "/access-grants/" + grant).mustBe(204);
    therapist.api().get(SHARED + grant + "/moods?limit=2&cursor=" + next).mustBe(404);
    therapist.api().get(SHARED + grant).mustBe(404);
    assertThat(therapist.api().get(BASE + "/shared").data()).isEmpty();
    me.api().delete(BASE + "/access-grants/" + grant).mustBe(204);
  }

  @Test
  void aGrantEndsByItselfToTheSecond() throws Exception {
    Therapist therapist = practices.fresh();
    var me = written();
    UUID grant = Practice.granted(me.api(), therapist, 7, "moods");
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    TestPerson again = people.again(therapist.person());
    Practice.strengthen(again.id());
    again.api().get(SHARED + grant + "/moods").mustBe(200);
    clock.advance(Duration.ofMinutes(1));
    again.api().get(SHARED + grant + "/moods").mustBe(404);
    assertThat(again.api().get(BASE + "/shared").data()).isEmpty();
  }

  @Test
  void withoutAPasskeyNothingIsRead() throws Exception {
    Therapist therapist = practices.fresh();
    var me = written();
    UUID grant = Practice.granted(me.api(), therapist, 7, "moods");
    Caller weak = people.again(therapist.person()).api();
    for (String path : List.of("", "/moods", "/sessions", "/goals")) {
      assertThat(weak.get(SHARED + grant + path).mustBe(403).code()).isEqualTo("PASSKEY_REQUIRED");
    }
    assertThat(weak.get(BASE + "/shared").mustBe(403).code()).isEqualTo("PASSKEY_REQUIRED");
    therapist.api().get(SHARED + grant + "/moods").mustBe(200);
  }

  @Test
  void whoIsSuspendedReadsNothingAndWhoseWorkHasEndedNeverAgainByOldGrants() throws Exception {
    Therapist therapist = practices.fresh();
    String email = therapist.person().email();
    var me = written();
    UUID grant = Practice.granted(me.api(), therapist, 7, "moods");
    String moods = SHARED + grant + "/moods";
    verifying.suspend(email, true);
    therapist.api().get(moods).mustBe(404);
    therapist.api().get(BASE + "/shared").mustBe(404);
    therapist.api().get(BASE + "/referrals/received").mustBe(403);
    verifying.suspend(email, false);
    therapist.api().get(moods).mustBe(200);
    // The token still says therapist; the database does not.
    Practice.run("update identity.account set roles = '{}' where id = ?", therapist.person().id());
    therapist.api().get(moods).mustBe(404);
    verifying.verify(email, therapist.ref());
    therapist.api().get(moods).mustBe(200);
    verifying.end(email);
    therapist.api().get(moods).mustBe(404);
    verifying.verify(email, therapist.ref());
    therapist.api().get(moods).mustBe(404);
    assertThat(me.api().get(BASE + "/access-grants").data().get(0).get("revoked_at").isNull())
        .isFalse();
    jobs.stream().filter(job -> job.name().equals("rebloom.care")).forEach(RecurringJob::run);
    assertThat(me.api().get("/api/v1/notifications").text()).contains("access_ended");
    assertThatThrownBy(() -> verifying.suspend(people.fresh().email(), true))
        .hasMessageContaining("no therapist");
  }

  @Test
  void handWrittenSqlAsTheTherapistFindsOnlyWhatTheGrantOpensAndChangesNothing() throws Exception {
    Therapist therapist = practices.fresh();
    Therapist stranger = practices.fresh();
    var me = written();
    UUID person = me.person().id();
    UUID grant = Practice.granted(me.api(), therapist, 7, "moods");
    String later = clock.instant().plus(Duration.ofDays(8)).toString();
    String now = clock.instant().toString();
    assertThat(seen(therapist, person, "", "")).isEmpty();
    assertThat(seen(therapist, person, grant.toString(), "")).isEmpty();
    assertThat(seen(therapist, person, grant.toString(), later)).isEmpty();
    assertThat(seen(stranger, person, grant.toString(), now)).isEmpty();
    assertThat(seen(therapist, person, grant.toString(), now)).containsExactly("mood_entry");
    int changed =
        tx.as(
            therapist.person().id(),
            () -> {
              name(grant.toString(), now);
              return sql.sql("update rebloom.mood_entry set mood = 1 where user_id = ?")
                      .param(person)
                      .update()
                  + sql.sql("delete from rebloom.mood_entry where user_id = ?")
                      .param(person)
                      .update()
                  + sql.sql(
                          "update rebloom.access_grant set ends_at = ends_at + interval '1 day'"
                              + " where id = ?")
                      .param(grant)
                      .update();
            });
    assertThat(changed).isZero();
    for (String forged :
        List.of(
            "insert into rebloom.access_grant (id, user_id, therapist_id, provider_id, kinds,"
                + " begins_at, ends_at) select gen_random_uuid(), '%1$s', '%2$s', provider_id,"
                + " '{moods}', begins_at, ends_at from rebloom.access_grant",
            "insert into rebloom.access_request (id, user_id, therapist_id, provider_id,"
                + " requested_at, expires_at) select gen_random_uuid(), '%1$s', '%2$s',"
                + " provider_id, begins_at, ends_at from rebloom.access_grant",
            "insert into rebloom.access_read (grant_id, kind, slot, user_id, therapist_id, times,"
                + " last_at) select id, 'goals', begins_at, '%1$s', '%2$s', 1, begins_at from"
                + " rebloom.access_grant")) {
      String attack = forged.formatted(person, therapist.person().id());
      assertThatThrownBy(() -> tx.as(therapist.person().id(), () -> sql.sql(attack).update()))
          .hasStackTraceContaining("row-level security");
    }
    // The settings of one transaction are nothing to the next on the same connection.
    assertThat(seen(therapist, person, "", "")).isEmpty();
  }

  @Test
  void whoseAccountEndsIsReadByNobodyAndWithATherapistsAccountEverythingGrantedGoes()
      throws Exception {
    Therapist therapist = practices.fresh();
    var leaving = written();
    var staying = written();
    UUID first = Practice.granted(leaving.api(), therapist, 7, "moods");
    UUID second = Practice.granted(staying.api(), therapist, 7, "moods");
    leaving.api().delete("/api/v1/privacy/account").mustBe(202);
    therapist.api().get(SHARED + first + "/moods").mustBe(404);
    assertThat(therapist.api().get(BASE + "/shared").data()).hasSize(1);
    therapist.api().get(SHARED + second + "/moods").mustBe(200);
    therapist.api().send("DELETE", "/api/v1/privacy/account", Map.of("now", true)).mustBe(202);
    Await.until(
        "the therapist is gone", () -> staying.api().get(BASE + "/access-grants").data().isEmpty());
    assertThat(staying.api().get(BASE + "/moods").data()).isNotEmpty();
    assertThat(Everywhere.mentions(therapist.person().id().toString()))
        .noneMatch(table -> table.startsWith("rebloom."));
  }

  private Resting written() {
    var me = Resting.of(people.fresh()).agreeing("conversation_storage");
    me.talk(me.begin(Map.of("mood_before", 4)), ORDINARY);
    me.api().post(BASE + "/moods", Map.of("mood", 4, "notes", "A long day.")).mustBe(201);
    JsonNode goal =
        me.api().post(BASE + "/goals", Map.of("title", "Sleep")).mustBe(201).data().get("goal");
    me.api()
        .post(
            BASE + "/goals/" + goal.get("id").asString() + "/progress",
            Map.of("percentage", 10, "note", "Two nights."))
        .mustBe(201);
    return me;
  }

  private static UUID sessionOf(Resting me) {
    return UUID.fromString(me.api().get(BASE + "/sessions").data().get(0).get("id").asString());
  }

  private List<String> seen(Therapist who, UUID person, String grant, String now) {
    return tx.as(
        who.person().id(),
        () -> {
          name(grant, now);
          return TABLES.stream()
              .filter(
                  table ->
                      sql.sql("select count(*) from rebloom." + table + " where user_id = ?")
                              .param(person)
                              .query(Long.class)
                              .single()
                          > 0)
              .toList();
        });
  }

  private void name(String grant, String now) {
    if (!grant.isEmpty()) {
      sql.sql("select set_config('rebloom.grant', ?, true), set_config('rebloom.now', ?, true)")
          .params(grant, now)
          .query((row, n) -> n)
          .list();
    }
  }
}
