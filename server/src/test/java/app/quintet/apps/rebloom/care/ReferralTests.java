package app.quintet.apps.rebloom.care;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.apps.rebloom.care.Practice.Therapist;
import app.quintet.apps.rebloom.care.directory.Importing;
import app.quintet.apps.rebloom.care.directory.Verifying;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ReferralTests {
  private static final String REFERRALS = BASE + "/referrals";
  private static final String NOTE = "I would like to talk about a quokkaflute.";
  @Autowired People people;
  @Autowired Verifying verifying;
  Practice practices;
  @Autowired Importing importing;
  @Autowired AppClock clock;

  @BeforeEach
  void open() {
    practices = new Practice(people, importing, verifying);
  }

  @Test
  void anAppointmentIsAskedForSeenAndConfirmedAndBothSidesAreTold() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    Instant time = inDays(3);
    JsonNode asked =
        me.api().post(REFERRALS, wish(therapist.provider(), NOTE, time)).mustBe(201).data();
    assertThat(asked.get("status").asString()).isEqualTo("requested");
    assertThat(asked.get("provider").get("name").asString()).isEqualTo("Dr. " + therapist.ref());
    assertThat(asked.get("safety").isNull()).isTrue();
    assertThat(Everywhere.mentions("quokkaflute")).isEmpty();
    assertThat(notices(therapist.api())).contains("referral_received").doesNotContain("Robin");
    JsonNode received = therapist.api().get(REFERRALS + "/received").mustBe(200).data().get(0);
    assertThat(received.get("note").asString()).isEqualTo(NOTE);
    assertThat(received.get("person").get("display_name").asString()).isEqualTo("Robin");
    String answer = answer(received.get("id").asString());
    therapist.api().post(answer, Map.of("status", "confirmed")).mustBe(422);
    therapist.api().post(answer, confirmed(time)).mustBe(200);
    assertThat(therapist.api().post(answer, Map.of("status", "declined")).mustBe(409).code())
        .isEqualTo("REFERRAL_CLOSED");
    JsonNode mine = me.api().get(REFERRALS).mustBe(200).data().get(0);
    assertThat(mine.get("status").asString()).isEqualTo("confirmed");
    assertThat(mine.get("confirmed_time").asString()).isEqualTo(time.toString());
    assertThat(mine.get("note").asString()).isEqualTo(NOTE);
    assertThat(notices(me.api())).contains("referral_answered").doesNotContain(therapist.ref());
    assertThat(me.api().get("/api/v1/privacy/access-log").mustBe(200).text())
        .contains("rebloom.referral_read", "rebloom.referral_answered");
  }

  @Test
  void whatIsTakenBackIsGoneForThePracticeUnlessItHadReadIt() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    String first = ask(me, therapist);
    assertThat(me.api().post(REFERRALS, wish(therapist.provider(), null, inDays(2))).code())
        .isEqualTo("ALREADY_ASKED");
    me.api().delete(REFERRALS + "/" + first).mustBe(204);
    me.api().delete(REFERRALS + "/" + first).mustBe(404);
    assertThat(therapist.api().get(REFERRALS + "/received").data()).isEmpty();
    therapist.api().post(answer(first), confirmed(inDays(2))).mustBe(404);
    String second = ask(me, therapist);
    assertThat(therapist.api().get(REFERRALS + "/received").data()).hasSize(1);
    me.api().delete(REFERRALS + "/" + second).mustBe(204);
    JsonNode left = therapist.api().get(REFERRALS + "/received").data().get(0);
    assertThat(left.get("status").asString()).isEqualTo("withdrawn");
    assertThat(left.get("note").isNull()).isTrue();
  }

  @Test
  void nobodyButTheTherapistOfThatPracticeSeesOrAnswersIt() throws Exception {
    Therapist therapist = practices.fresh();
    Therapist other = practices.fresh();
    Therapist weak = practices.weak();
    var me = Resting.of(people.fresh());
    String id = ask(me, therapist);
    assertThat(other.api().get(REFERRALS + "/received").mustBe(200).data()).isEmpty();
    other.api().post(answer(id), confirmed(inDays(2))).mustBe(404);
    me.api().post(answer(id), confirmed(inDays(2))).mustBe(403);
    me.api().get(REFERRALS + "/received").mustBe(403);
    assertThat(weak.api().get(REFERRALS + "/received").mustBe(403).code())
        .isEqualTo("PASSKEY_REQUIRED");
    Resting.of(people.fresh()).api().delete(REFERRALS + "/" + id).mustBe(404);
    assertThat(me.api().get(REFERRALS).data().get(0).get("status").asString())
        .isEqualTo("requested");
  }

  @Test
  void whoIsHiddenFullOrNotHereCannotBeAsked() throws Exception {
    var me = Resting.of(people.fresh());
    Therapist therapist = practices.fresh();
    String line = "Dr. " + therapist.ref() + ",Therapist,,Anxiety,en,,DE,,,yes,";
    Listed.with(importing, therapist.ref(), line + "no,");
    assertThat(me.api().post(REFERRALS, wish(therapist.provider(), null, inDays(1))).code())
        .isEqualTo("NOT_ACCEPTING");
    Listed.without(importing, therapist.ref());
    me.api().post(REFERRALS, wish(therapist.provider(), null, inDays(1))).mustBe(404);
    Listed.with(importing, "lonely-1", "Dr. Lonelymoor,,,Anxiety,en,,DE,,,yes,yes,");
    JsonNode lonely = me.api().get(BASE + "/providers?q=lonelymoor").data().get(0);
    assertThat(
            me.api().post(REFERRALS, wish(Resting.id(lonely), null, inDays(1))).mustBe(409).code())
        .isEqualTo("NOT_REACHABLE_HERE");
  }

  @Test
  void faultsAreNamedAtOnceAndWordsOfDangerAreAnsweredWithTheCard() throws Exception {
    Therapist therapist = practices.fresh();
    var me = Resting.of(people.fresh());
    var faulty =
        Map.of(
            "urgency",
            "now",
            "proposed_times",
            List.of(inDays(-1).toString()),
            "note",
            "x".repeat(1001));
    assertThat(me.api().post(REFERRALS, faulty).mustBe(422).error().get("details")).hasSize(4);
    JsonNode asked =
        me.api().post(REFERRALS, wish(therapist.provider(), DANGER, inDays(1))).mustBe(201).data();
    assertThat(asked.get("safety").isNull()).isFalse();
    assertThat(me.api().get(BASE + "/safety/pending").data()).isNotEmpty();
  }

  private String ask(Resting me, Therapist therapist) {
    return me.api()
        .post(REFERRALS, wish(therapist.provider(), NOTE, inDays(2)))
        .mustBe(201)
        .data()
        .get("id")
        .asString();
  }

  private Instant inDays(int days) {
    return clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MINUTES);
  }

  private static String notices(Caller who) {
    return who.get("/api/v1/notifications").mustBe(200).text();
  }

  private static String answer(String id) {
    return REFERRALS + "/" + id + "/answer";
  }

  private static Map<String, Object> confirmed(Instant time) {
    return Map.of("status", "confirmed", "time", time.toString());
  }

  private static Map<String, Object> wish(UUID provider, String note, Instant time) {
    return Map.of(
        "provider_id",
        provider.toString(),
        "urgency",
        "routine",
        "proposed_times",
        List.of(time.toString()),
        "note",
        note == null ? "" : note);
  }
}
