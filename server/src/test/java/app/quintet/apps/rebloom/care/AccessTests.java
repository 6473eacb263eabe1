package app.quintet.apps.rebloom.care;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.apps.rebloom.care.Practice.Therapist;
import app.quintet.apps.rebloom.care.directory.Importing;
import app.quintet.apps.rebloom.care.directory.Verifying;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The way from a code to a grant, and whoever tries another one. */
@QuintetTest
class AccessTests {
  private static final String REQUESTS = BASE + "/access-requests";
  private static final String GRANTS = BASE + "/access-grants";
  @Autowired People people;
  @Autowired Importing importing;
  @Autowired Verifying verifying;
  Practice practices;
  @Autowired AppClock clock;
  @Autowired List<RecurringJob> jobs;

  @BeforeEach
  void open() {
    practices = new Practice(people, importing, verifying);
  }

  @Test
  void aCodeThatIsReadOutBecomesARequestAndThenAGrantAsNarrowAsThePersonWishes() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    String code = Practice.code(me.api());
    assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");
    assertThat(Everywhere.mentions(code)).as("the code lies nowhere").isEmpty();
    String typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4);
    JsonNode made =
        therapist
            .api()
            .post(REQUESTS, Map.of("code", typed, "message", "We spoke of a marblewhale."))
            .mustBe(201)
            .data();
    assertThat(Everywhere.mentions("marblewhale")).isEmpty();
    assertThat(made.propertyNames()).containsExactlyInAnyOrder("id", "status");
    JsonNode waiting = me.api().get(REQUESTS).mustBe(200).data().get(0);
    assertThat(waiting.get("therapist").get("name").asString()).isEqualTo("Dr. " + therapist.ref());
    assertThat(waiting.get("message").asString()).contains("marblewhale");
    assertThat(notices(me.api())).contains("access_request").doesNotContain(therapist.ref());
    JsonNode grant = grant(me.api(), made.get("id"), 7, "moods").mustBe(201).data();
    assertThat(grant.get("kinds").toString()).isEqualTo("[\"moods\"]");
    assertThat(grant.get("reads").asInt()).isZero();
    assertThat(me.api().get(REQUESTS).data()).isEmpty();
    grant(me.api(), made.get("id"), 7, "moods").mustBe(404);
    assertThat(notices(therapist.api())).contains("shared_changed").doesNotContain("Robin");
    JsonNode open = therapist.api().get(BASE + "/shared").mustBe(200).data().get(0);
    assertThat(open.get("id")).isEqualTo(grant.get("id"));
    assertThat(open.get("person").get("display_name").asString()).isEqualTo("Robin");
  }

  @Test
  void aCodeThatIsWrongUsedReplacedOrOverIsAnsweredAlike() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    List<Answer> refused = new ArrayList<>();
    refused.add(Practice.give(therapist.api(), "AAAA2222"));
    String used = Practice.code(me.api());
    Practice.give(therapist.api(), used).mustBe(201);
    refused.add(Practice.give(therapist.api(), used));
    String replaced = Practice.code(me.api());
    Practice.code(me.api());
    refused.add(Practice.give(therapist.api(), replaced));
    String old = Practice.code(me.api());
    clock.advance(Duration.ofHours(24));
    Therapist later = signedInAgain(therapist);
    refused.add(Practice.give(later.api(), old));
    assertThat(refused)
        .allSatisfy(
            answer ->
                assertThat(answer.mustBe(422).error().get("field").asString()).isEqualTo("code"));
    assertThat(refused)
        .extracting(a -> a.error().get("message").asString())
        .containsOnly(refused.getFirst().error().get("message").asString());
  }

  @Test
  void afterFiveWrongCodesWithinAnHourTheRightOneIsRefusedToo() throws Exception {
    Therapist therapist = practices.fresh();
    Therapist other = practices.fresh();
    String right = Practice.code(Resting.of(people.fresh()).api());
    for (int i = 0; i < 5; i++) {
      Practice.give(therapist.api(), "WRNG222" + (i + 2)).mustBe(422);
    }
    Answer refused = Practice.give(therapist.api(), right).mustBe(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    Practice.give(other.api(), right).mustBe(201);
    clock.advance(Duration.ofMinutes(61));
    Practice.give(signedInAgain(therapist).api(), "WRNG2222").mustBe(422);
  }

  @Test
  void onlyATherapistWithAPasskeyGivesCodesAndNobodyTheirOwn() throws Exception {
    var me = Resting.of(people.fresh());
    String code = Practice.code(me.api());
    Practice.give(me.api(), code).mustBe(403);
    var admin = people.fresh();
    Practice.run(
        "update identity.account set roles = '{admin,super_admin,therapist}' where id = ?",
        admin.id());
    Practice.strengthen(admin.id());
    Practice.give(people.again(admin).api(), code).mustBe(403);
    assertThat(Practice.give(practices.weak().api(), code).mustBe(403).code())
        .isEqualTo("PASSKEY_REQUIRED");
    Therapist therapist = practices.fresh();
    Practice.give(therapist.api(), Practice.code(therapist.api())).mustBe(422);
    Practice.give(therapist.api(), code).mustBe(201);
  }

  @Test
  void ninetyDaysAreTheMostAndEveryFaultIsNamed() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    JsonNode id =
        Practice.give(therapist.api(), Practice.code(me.api())).mustBe(201).data().get("id");
    grant(me.api(), id, 91, "moods").mustBe(422);
    grant(me.api(), id, 0, "moods").mustBe(422);
    grant(me.api(), id, 7).mustBe(422);
    grant(me.api(), id, 7, "moods", "safety_plan").mustBe(422);
    assertThat(me.api().post(GRANTS, Map.of()).mustBe(422).error().get("details")).hasSize(3);
    grant(Resting.of(people.fresh()).api(), id, 7, "moods").mustBe(404);
    grant(me.api(), id, 90, "moods").mustBe(201);
  }

  @Test
  void aRequestCanBeDeclinedAndEndsByItselfAfterAWeek() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    JsonNode first = Practice.give(therapist.api(), Practice.code(me.api())).data().get("id");
    Resting.of(people.fresh()).api().delete(REQUESTS + "/" + first.asString()).mustBe(404);
    me.api().delete(REQUESTS + "/" + first.asString()).mustBe(204);
    grant(me.api(), first, 7, "moods").mustBe(404);
    JsonNode second = Practice.give(therapist.api(), Practice.code(me.api())).data().get("id");
    clock.advance(Duration.ofDays(7));
    Caller later = people.again(me.person()).api();
    grant(later, second, 7, "moods").mustBe(404);
    assertThat(later.get(REQUESTS).data()).isEmpty();
    sweep();
    assertThat(rows("access_request", me.person().id())).isZero();
    assertThat(rows("access_code", me.person().id())).isZero();
  }

  @Test
  void thePersonIsRemindedOnceBeforeALongGrantEndsAndAnEarlierGrantEndsWithANewOne()
      throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    UUID first = Practice.granted(me.api(), therapist, 30, "moods");
    UUID second = Practice.granted(me.api(), therapist, 30, "goals");
    JsonNode all = me.api().get(GRANTS).mustBe(200).data();
    assertThat(all).hasSize(2);
    assertThat(all.get(0).get("id").asString()).isEqualTo(second.toString());
    assertThat(all.get(1).get("revoked_at").isNull()).isFalse();
    therapist.api().get(BASE + "/shared/" + first).mustBe(404);
    sweep();
    assertThat(notices(me.api())).doesNotContain("access_ending");
    clock.advance(Duration.ofDays(28));
    sweep();
    sweep();
    String told = notices(people.again(me.person()).api());
    assertThat(told.split("\"access_ending\"", -1)).hasSize(2);
  }

  private Therapist signedInAgain(Therapist therapist) throws Exception {
    var again = people.again(therapist.person());
    Practice.strengthen(again.id());
    return new Therapist(again, therapist.ref(), therapist.provider());
  }

  private void sweep() {
    jobs.stream().filter(job -> job.name().equals("rebloom.care")).forEach(RecurringJob::run);
  }

  private static String notices(Caller who) {
    return who.get("/api/v1/notifications").mustBe(200).text();
  }

  private static Answer grant(Caller who, JsonNode request, int days, String... kinds) {
    return who.post(GRANTS, Map.of("request_id", request.asString(), "kinds", kinds, "days", days));
  }

  private static long rows(String table, UUID person) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                "select count(*) from rebloom." + table + " where user_id = '" + person + "'")) {
      row.next();
      return row.getLong(1);
    }
  }
}
