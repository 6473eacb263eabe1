package app.quintet.platform.safety.event;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.CrisisEvents;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.Safety;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class SafetyQueueTests {
  private static final String QUEUE = "/api/v1/safety/queue";
  private static final String DANGER = "I want to kill myself tonight";
  @Autowired People people;
  @Autowired Safety safety;
  @Autowired CrisisEvents events;
  @Autowired Tx tx;
  @Autowired AppClock clock;

  @Test
  void aClinicianSeesHowDangerWasNoticedAndReviewsItOnceWithoutAnyWord() throws Exception {
    Caller clinician = staff("clinician");
    TestPerson person = people.fresh();
    UUID event = observed(person, DANGER);
    JsonNode entry = entry(clinician, event);
    assertThat(entry.get("person").asString()).isEqualTo(person.id().toString());
    assertThat(entry.get("level").asString()).isEqualTo("critical");
    assertThat(entry.get("layers").get(0).get("layer").asString()).isEqualTo("phrases");
    assertThat(entry.get("actions").toString()).contains("call_emergency_number");
    assertThat(entry.get("resources").size()).isPositive();
    assertThat(entry.toString()).doesNotContain("kill").doesNotContain("tonight");
    String path = QUEUE + "/" + event + "/review";
    JsonNode first = clinician.post(path, null).mustBe(200).data();
    JsonNode again = clinician.post(path, null).mustBe(200).data();
    assertThat(again.get("reviewed_at")).isEqualTo(first.get("reviewed_at"));
    assertThat(find(clinician.get(QUEUE + "?limit=100").mustBe(200).data(), event)).isNull();
    assertThat(find(clinician.get(QUEUE + "?reviewed=true&limit=100").data(), event)).isNotNull();
    clinician.post(QUEUE + "/" + UUID.randomUUID() + "/review", null).mustBe(404);
    assertThat(audited("safety.event_reviewed", person.id())).isEqualTo(1);
  }

  @Test
  void neitherAPersonNorAnAdministratorNorSupportSeesTheQueue() throws Exception {
    UUID event = observed(people.fresh(), DANGER);
    for (Caller other :
        List.of(
            people.fresh().api(),
            staff("admin"),
            staff("super_admin"),
            staff("support"),
            staff("therapist"))) {
      other.get(QUEUE).mustBe(403);
      other.post(QUEUE + "/" + event + "/review", null).mustBe(403);
    }
    people.nobody().get(QUEUE).mustBe(401);
  }

  @Test
  void aClinicianWithoutPasskeyIsSentToSetOneUp() {
    TestPerson clinician = people.staffWithoutPasskey("clinician");
    Answer refused = clinician.api().get(QUEUE).mustBe(403);
    assertThat(refused.code()).isEqualTo("PASSKEY_REQUIRED");
    assertThat(refused.error().at("/details/passkeys").asInt()).isZero();
    String review = QUEUE + "/" + UUID.randomUUID() + "/review";
    assertThat(clinician.api().post(review, null).mustBe(403).code()).isEqualTo("PASSKEY_REQUIRED");
    people.passkey(clinician);
    clinician.api().get(QUEUE).mustBe(200);
    // Another session of theirs is not strong for that.
    assertThat(people.again(clinician).api().get(QUEUE).mustBe(403).code())
        .isEqualTo("PASSKEY_REQUIRED");
  }

  @Test
  void anotherPersonsEventIsNotThere() {
    TestPerson person = people.fresh();
    TestPerson stranger = people.fresh();
    UUID event = observed(person, DANGER);
    assertThat(events.find(stranger.id(), event)).isEmpty();
    assertThat(events.pending(stranger.id())).isEmpty();
    assertThat(safety.card(stranger.id(), event)).isEmpty();
    Assertions.assertThatThrownBy(() -> events.acknowledge(stranger.id(), event))
        .isInstanceOf(Problem.class);
    events.acted(stranger.id(), event, "contact_texted");
    assertThat(events.pending(person.id()).getFirst().id()).isEqualTo(event);
    assertThat(safety.card(person.id(), event)).isPresent();
    // By hand-written SQL neither.
    var seen =
        tx.read(
            stranger.id(),
            "select id from safety.crisis_event union all select id from safety.sign",
            (row, n) -> row.getObject(1, UUID.class));
    assertThat(seen).isEmpty();
  }

  @Test
  void thePersonIsAskedHowTheyAreWithinADayInNeutralWordsOnce() {
    TestPerson person = people.fresh();
    UUID event = observed(person, DANGER);
    person.api().post("/api/v1/safety/card/" + event + "/acknowledge", null).mustBe(204);
    assertThat(checkIns(person)).isZero();
    assertThat(Objects.requireNonNull(events.find(person.id(), event).orElseThrow().followUpDue()))
        .isBefore(clock.instant().plus(Duration.ofHours(24)));
    clock.advance(Duration.ofHours(21));
    Await.until("the check-in", () -> checkIns(person) == 1);
    clock.reset();
    String told = person.api().get("/api/v1/notifications").mustBe(200).text();
    assertThat(told).contains("How are you today?");
    assertThat(told.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("crisis")
        .doesNotContain("suicid")
        .doesNotContain("danger")
        .doesNotContain("helpline");
  }

  @Test
  void aClinicianIsToldInTheInbox() throws Exception {
    Caller clinician = staff("clinician");
    observed(people.fresh(), DANGER);
    Await.until(
        "the notice to staff",
        () -> clinician.get("/api/v1/notifications").text().contains("safety_queue"));
    assertThat(clinician.get("/api/v1/notifications/preferences").mustBe(200).text())
        .doesNotContain("safety_queue");
  }

  @Test
  void aCourseOfWorryRaisesByOneAndThePersonsOwnWordsEndIt() {
    TestPerson person = people.fresh();
    String worry = "I feel so hopeless, what is the point of living";
    CrisisLevel first = level(person, worry);
    assertThat(first).isEqualTo(CrisisLevel.MODERATE);
    clock.advance(Duration.ofHours(20));
    assertThat(level(person, worry)).isEqualTo(CrisisLevel.MODERATE);
    clock.advance(Duration.ofHours(20));
    Assessment third = observe(person, worry);
    assertThat(third.level()).isEqualTo(CrisisLevel.HIGH);
    assertThat(third.signals()).anyMatch(s -> s.startsWith("course_"));
    assertThat(third.card()).isNotNull();
    clock.advance(Duration.ofHours(1));
    level(person, "I talked to the crisis team, I am safe now");
    clock.advance(Duration.ofHours(1));
    assertThat(level(person, worry)).isEqualTo(CrisisLevel.MODERATE);
  }

  @Test
  void aMessageInALanguageThatNobodyHereReadsSaysSo() {
    TestPerson person = people.fresh();
    assertThat(observe(person, "Hello there").languageCovered()).isTrue();
    assertThat(observe(person, "Мне очень плохо").languageCovered()).isFalse();
    assertThat(observe(person, "שלום, מה שלומך").languageCovered()).isTrue();
  }

  private CrisisLevel level(TestPerson person, String text) {
    return observe(person, text).level();
  }

  private UUID observed(TestPerson person, String text) {
    return Objects.requireNonNull(observe(person, text).event());
  }

  private Assessment observe(TestPerson person, String text) {
    return tx.as(person.id(), () -> safety.observe(person.id(), "rebloom", null, text));
  }

  private long checkIns(TestPerson person) {
    // Not over HTTP: a day later the person's access token has expired.
    return tx.read(
            person.id(),
            "select id from notifications.notice where user_id = ? and kind = 'check_in'",
            (row, n) -> row.getObject(1, UUID.class),
            person.id())
        .size();
  }

  private static JsonNode entry(Caller clinician, UUID event) {
    return Objects.requireNonNull(
        find(clinician.get(QUEUE + "?limit=100").mustBe(200).data(), event));
  }

  private static JsonNode find(JsonNode entries, UUID event) {
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(e -> e.get("id").asString().equals(event.toString()))
        .findFirst()
        .orElse(null);
  }

  private Caller staff(String role) {
    return people.staff(role).api();
  }

  private static int audited(String action, UUID subject) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement(
                "select count(*) from audit.entry where action = ? and subject = ?")) {
      query.setString(1, action);
      query.setObject(2, subject);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
