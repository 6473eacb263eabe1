package app.quintet.platform.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.notifications.Notifications;
import app.quintet.platform.safety.FollowUpDue;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.PushEndpoint;
import app.quintet.testing.PushEndpoint.Push;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pushes from the notice to the browser, through a local push service. */
@QuintetTest
class PushTests {
  private static final String PATH = "/api/v1/notifications";
  @Autowired People people;
  @Autowired Notifications notifications;
  @Autowired Events events;
  @Autowired Tx tx;
  @Autowired AppClock clock;
  private final PushEndpoint browser = new PushEndpoint("a");

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void theQuestionHowSomebodyIsReachesInboxAndBrowserAndARepeatReplacesIt() {
    TestPerson person = withBrowser();
    quietNow(person);
    FollowUpDue due = new FollowUpDue(person.id(), UUID.randomUUID(), "rebloom");
    tx.as(person.id(), () -> events.publish(due));
    Push push = Await.value("the push", () -> browser.pushes().stream().findFirst().orElse(null));
    assertThat(push.text().get("title").asString()).isEqualTo("How are you today?");
    assertThat(push.text().get("link").asString()).isEqualTo("/rebloom/");
    assertThat(push.header("Urgency")).isEqualTo("high");
    assertThat(Integer.parseInt(push.header("TTL"))).isBetween(86_000, 86_400);
    assertThat(push.header("Topic")).hasSize(32).isEqualTo(push.text().get("tag").asString());
    assertThat(push.header("Content-Encoding")).isEqualTo("aes128gcm");
    assertThat(push.claims().get("aud").asString()).isEqualTo(browser.origin());
    assertThat(Instant.ofEpochSecond(push.claims().get("exp").asLong()))
        .isBetween(clock.instant(), clock.instant().plus(Duration.ofHours(24)));
    assertThat(push.key()).isEqualTo(key(person));
    tx.as(person.id(), () -> events.publish(due));
    Await.until("the repeat", () -> browser.pushes().size() == 2);
    assertThat(browser.pushes().get(1).header("Topic")).isEqualTo(push.header("Topic"));
    assertThat(person.api().get(PATH).data()).hasSize(1);
    Await.until(
        "the time of the last push",
        () -> !person.api().get(PATH + "/devices").data().get(0).get("last_push_at").isNull());
  }

  @Test
  void aNoticeThatCouldGiveSomethingAwaySaysOnlyThatSomethingWaits() {
    TestPerson person = withBrowser();
    notifications.tell(
        person.id(),
        "flirtcraft",
        "achievement",
        "t",
        Map.of("type", "storyteller"),
        "/flirtcraft/x");
    Await.until("the push", () -> browser.pushes().size() == 1);
    Push push = browser.pushes().getFirst();
    assertThat(push.text().get("title").asString()).isEqualTo("Something new for you");
    assertThat(push.text().toString().toLowerCase(Locale.ROOT))
        .doesNotContain("storyteller", "achiev");
    assertThat(push.header("Urgency")).isEqualTo("normal");
    assertThat(push.size()).isLessThan(3072);
  }

  @Test
  void quietHoursHoldAPushBackAndWhatWasReadMeanwhileDoesNotRing() {
    TestPerson person = withBrowser();
    quietNow(person);
    tell(person, "first");
    tell(person, "second");
    String first =
        person
            .api()
            .get(PATH)
            .data()
            .valueStream()
            .filter(n -> n.get("tag").asString().equals("first"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asString();
    person.api().post(PATH + "/" + first + "/read", null).mustBe(204);
    FollowUpDue due = new FollowUpDue(person.id(), UUID.randomUUID(), "rebloom");
    tx.as(person.id(), () -> events.publish(due));
    Await.until("what ignores quiet hours", () -> browser.pushes().size() == 1);
    clock.advance(Duration.ofHours(1));
    Await.until("the one that waited", () -> browser.pushes().size() == 2);
    Await.until("nothing left to do", () -> jobsOf(person) == 0);
    assertThat(browser.pushes()).hasSize(2);
  }

  @Test
  void aKindSwitchedOffDoesNotRing() {
    TestPerson person = withBrowser();
    Map<String, Object> off =
        Map.of("app", "flirtcraft", "kind", "streak_reminder", "enabled", false);
    person.api().put(PATH + "/preferences", Map.of("kinds", List.of(off))).mustBe(200);
    tell(person, "off");
    notifications.tell(person.id(), "flirtcraft", "weekly_review", "w", Map.of(), "/flirtcraft/");
    Await.until("the other kind", () -> browser.pushes().size() == 1);
    assertThat(person.api().get(PATH).data()).hasSize(1);
  }

  @Test
  void aBrowserThatIsGoneIsRemoved() {
    for (int status : new int[] {404, 410}) {
      TestPerson person = withBrowser();
      browser.refuse(status, null);
      tell(person, "x");
      Await.until("no device", () -> person.api().get(PATH + "/devices").data().isEmpty());
    }
    assertThat(browser.pushes()).isEmpty();
  }

  @Test
  void aBusyServiceIsAskedAgainWhenItSaid() {
    TestPerson person = withBrowser();
    browser.refuse(429, "600");
    tell(person, "x");
    Await.until("the refusal", () -> browser.refusalsLeft() == 0);
    Await.until("a job for later", () -> waiting(person) == 1);
    clock.advance(Duration.ofMinutes(9));
    assertThat(browser.pushes()).isEmpty();
    clock.advance(Duration.ofMinutes(2));
    Await.until("the push", () -> browser.pushes().size() == 1);
    Await.until("nothing left to do", () -> jobsOf(person) == 0);
    assertThat(browser.pushes()).hasSize(1);
  }

  @Test
  void aBrokenServiceIsAskedAgainAfterAMinuteAndAPushTooLateIsLetGo() {
    TestPerson person = withBrowser();
    browser.refuse(503, null);
    tell(person, "x");
    Await.until("the failure", () -> browser.refusalsLeft() == 0);
    Await.until("a job for later", () -> waiting(person) == 1);
    clock.advance(Duration.ofSeconds(61));
    Await.until("the push", () -> browser.pushes().size() == 1);
    browser.refuse(503, "50000");
    tell(person, "y");
    Await.until("the refusal", () -> browser.refusalsLeft() == 0);
    Await.until("nothing left to do", () -> jobsOf(person) == 0);
    assertThat(browser.pushes()).hasSize(1);
  }

  @Test
  void aRefusalForGoodIsNotRepeatedAndKeepsTheDevice() {
    TestPerson person = withBrowser();
    browser.refuse(403, null);
    tell(person, "x");
    Await.until("the refusal", () -> browser.refusalsLeft() == 0);
    Await.until("nothing left to do", () -> jobsOf(person) == 0);
    assertThat(person.api().get(PATH + "/devices").data()).hasSize(1);
  }

  @Test
  void twoAppsInOneBrowserRingOnceByTheAppItIsAbout() {
    TestPerson person = withBrowser();
    try (PushEndpoint rebloom = new PushEndpoint("b")) {
      person.api().post(PATH + "/devices", rebloom.device("rebloom")).mustBe(201);
      tell(person, "x");
      Await.until("the push", () -> browser.pushes().size() == 1);
      FollowUpDue due = new FollowUpDue(person.id(), UUID.randomUUID(), "rebloom");
      tx.as(person.id(), () -> events.publish(due));
      Await.until("the other push", () -> rebloom.pushes().size() == 1);
      Await.until("nothing left to do", () -> jobsOf(person) == 0);
      assertThat(browser.pushes()).hasSize(1);
    }
  }

  @Test
  void withoutABrowserThePushIsInTheDevInbox() {
    TestPerson person = people.fresh();
    tell(person, "x");
    Await.until(
        "the message",
        () ->
            people
                .nobody()
                .get("/dev/inbox/messages?to=" + person.id())
                .text()
                .contains("Something new for you"));
  }

  private TestPerson withBrowser() {
    TestPerson person = people.fresh();
    person.api().post(PATH + "/devices", browser.device("flirtcraft")).mustBe(201);
    return person;
  }

  private String key(TestPerson person) {
    return person.api().get(PATH + "/push-key").mustBe(200).data().get("public_key").asString();
  }

  /** From an hour ago until in an hour. */
  private void quietNow(TestPerson person) {
    String from = clock.instant().minus(Duration.ofHours(1)).toString().substring(11, 16);
    String to = clock.instant().plus(Duration.ofHours(1)).toString().substring(11, 16);
    person
        .api()
        .put(
            PATH + "/preferences",
            Map.of("kinds", List.of(), "quiet_hours", Map.of("from", from, "to", to)))
        .mustBe(200);
  }

  private void tell(TestPerson person, String tag) {
    notifications.tell(
        person.id(), "flirtcraft", "streak_reminder", tag, Map.of("days", "3"), "/flirtcraft/");
  }

  private int waiting(TestPerson person) {
    return count(person, "and not picked");
  }

  private int jobsOf(TestPerson person) {
    return count(person, "");
  }

  private int count(TestPerson person, String more) {
    return tx.once(
            "test",
            """
            select count(*) from jobs.scheduled_tasks where task_name = 'notifications.push'
              and convert_from(task_data, 'UTF8') like ?
            """
                + more,
            (row, n) -> row.getInt(1),
            "%" + person.id() + "%")
        .getFirst();
  }
}
