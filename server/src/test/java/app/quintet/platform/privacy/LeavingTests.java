package app.quintet.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.audit.Audit;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.realtime.TestSocket;
import app.quintet.platform.vault.Vault;
import app.quintet.platform.vault.VaultException;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Leaving: locked at once, thirty days to come back, then nothing is left. */
@QuintetTest
class LeavingTests {
  private static final String ACCOUNT = "/api/v1/privacy/account";
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired Accounts accounts;
  @Autowired Audit audit;
  @Autowired Vault vault;

  @Test
  void whoLeavesIsLockedOutAndInvisibleAtOnce() {
    TestPerson ann = people.fresh();
    Instant due = Instant.parse(leave(ann, false).get("erases_at").asString());
    assertThat(due).isBetween(in(Duration.ofDays(29)), in(Duration.ofDays(31)));
    ann.api().get("/api/v1/auth/me").mustBe(401);
    people
        .nobody()
        .post("/api/v1/auth/refresh", Map.of("refresh_token", ann.refreshToken()))
        .mustBe(401);
    assertThat(accounts.displayNames(List.of(ann.id()))).isEmpty();
    TestPerson back = people.again(ann);
    assertThat(back.api().get("/api/v1/flirtcraft/profile").mustBe(423).code())
        .isEqualTo("ACCOUNT_CLOSING");
    back.api().post("/api/v1/flirtcraft/conversations", Map.of()).mustBe(423);
    back.api().get("/api/v1/safety/card").mustBe(200);
    assertThat(back.api().get("/api/v1/auth/me").mustBe(200).data().get("closes_at").isNull())
        .isFalse();
  }

  @Test
  void whoSignsInWithinTheGraceMayStayWithEverything() throws Exception {
    Practice ann = Practice.of(people.fresh()).keeping();
    UUID talk = ann.open();
    ann.talk(talk, Practice.FRIENDLY);
    leave(ann.person(), false);
    clock.advance(Duration.ofDays(29));
    TestPerson back = people.again(ann.person());
    back.api().post(ACCOUNT + "/keep", null).mustBe(204);
    assertThat(ann.with(back.api()).read(talk).get("messages").size()).isPositive();
    assertThat(accounts.displayNames(List.of(ann.person().id()))).isNotEmpty();
    clock.advance(Duration.ofDays(5));
    assertThat(people.again(ann.person()).id()).isEqualTo(ann.person().id());
    people.again(ann.person()).api().post(ACCOUNT + "/keep", null).mustBe(204);
  }

  @Test
  void afterTheGraceNothingIsLeftAnywhereButTheReceipt() throws Exception {
    Practice ann = Practice.of(people.fresh()).keeping();
    ann.completed("coffee_shop", "green");
    ann.api().header("Idempotency-Key", "k-1").post("/api/v1/privacy/export", null).mustBe(202);
    byte[] sealed = vault.seal(ann.person().id(), "test/1", "a secret");
    String receipt = leave(ann.person(), false).get("receipt").asString();
    clock.advance(Duration.ofDays(30).plusMinutes(1));
    assertThat(erased(receipt).get("erased_at").isNull()).isFalse();
    gone(ann.person());
    assertThatThrownBy(() -> vault.open(ann.person().id(), "test/1", sealed))
        .isInstanceOf(VaultException.class);
    assertThat(audit.verify().brokenAt()).isEqualTo(-1);
    JsonNode letter = mail(ann.person(), "Everything of yours was erased");
    assertThat(letter.get("text").asString()).contains(receipt);
    people
        .nobody()
        .post(
            "/api/v1/auth/login",
            Map.of("email", ann.person().email(), "password", "a long walk by the river"))
        .mustBe(401);
  }

  @Test
  void nowMeansNowAndAnOpenSessionNoticesAtOnce() throws Exception {
    TestPerson ann = people.fresh();
    try (TestSocket socket =
        TestSocket.open(people.base(), "/api/v1/realtime", ann.accessToken())) {
      socket.subscribe("user:" + ann.id());
      String receipt = leave(ann, true).get("receipt").asString();
      socket.closed.get(1, TimeUnit.SECONDS);
      ann.api().post("/api/v1/flirtcraft/conversations", Map.of()).mustBe(401);
      erased(receipt);
    }
    ann.api().post("/api/v1/flirtcraft/conversations", Map.of()).mustBe(401);
    gone(ann);
  }

  @Test
  void anErasureInTheMiddleOfATalkLeavesNoReplyBehind() throws Exception {
    Practice ann = Practice.of(people.fresh()).keeping();
    UUID talk = ann.open();
    ann.say(talk, Practice.FRIENDLY).mustBe(201);
    erased(leave(ann.person(), true).get("receipt").asString());
    gone(ann.person());
  }

  @Test
  void aGuestWhoHasNoWayBackMustMeanIt() throws Exception {
    TestPerson guest = people.guest();
    assertThat(guest.api().delete(ACCOUNT).mustBe(409).code()).isEqualTo("GUESTS_LEAVE_AT_ONCE");
    guest.api().get("/api/v1/auth/me").mustBe(200);
    erased(leave(guest, true).get("receipt").asString());
    gone(guest);
  }

  @Test
  void askingAgainWithNowShortensTheGrace() {
    TestPerson ann = people.fresh();
    String receipt = leave(ann, false).get("receipt").asString();
    TestPerson back = people.again(ann);
    assertThat(leave(back, true).get("receipt").asString()).isEqualTo(receipt);
    erased(receipt);
  }

  @Test
  void nobodyErasesSomebodyElseAndAReceiptTellsNothingOfThePerson() {
    TestPerson ann = people.fresh();
    people.nobody().delete(ACCOUNT).mustBe(401);
    people.nobody().post(ACCOUNT + "/keep", null).mustBe(401);
    people.fresh().api().post(ACCOUNT + "/keep", null).mustBe(204);
    people.fresh().api().send("DELETE", ACCOUNT, Map.of("now", true, "user", "x")).mustBe(422);
    people.nobody().get("/api/v1/privacy/receipts/" + UUID.randomUUID()).mustBe(404);
    String receipt = leave(ann, true).get("receipt").asString();
    assertThat(erased(receipt).toString())
        .doesNotContain(ann.id().toString())
        .doesNotContain(ann.email());
  }

  private JsonNode leave(TestPerson person, boolean now) {
    Answer answer = person.api().send("DELETE", ACCOUNT, Map.of("now", now));
    return answer.mustBe(202).data();
  }

  private JsonNode erased(String receipt) {
    return Await.value(
        "the erasure",
        () -> {
          JsonNode now =
              people.nobody().get("/api/v1/privacy/receipts/" + receipt).mustBe(200).data();
          return now.get("erased_at").isNull() ? null : now;
        });
  }

  private void gone(TestPerson person) throws Exception {
    assertThat(Everywhere.mentions(person.id().toString()))
        .as("tables that still name the person")
        // Whom no restore may bring back: an id without anything that leads anywhere.
        .isSubsetOf("vault.erased");
    if (!person.email().isEmpty()) {
      // The dev profile's inbox stands in for the person's own mail box.
      assertThat(Everywhere.mentions(person.email())).isSubsetOf("notifications.dev_message");
    }
    Path exports = SharedPostgres.dataFolder().resolve("exports");
    if (Files.exists(exports)) {
      try (Stream<Path> files = Files.list(exports)) {
        assertThat(files.filter(f -> f.toString().contains(person.id().toString()))).isEmpty();
      }
    }
  }

  private Instant in(Duration time) {
    return clock.instant().plus(time);
  }

  private JsonNode mail(TestPerson person, String subject) {
    return Await.value(
        "a letter with " + subject,
        () -> {
          for (JsonNode letter :
              people.nobody().get("/dev/inbox/messages?to=" + person.email()).body()) {
            if (letter.get("subject").asString().contains(subject)) {
              return letter;
            }
          }
          return null;
        });
  }
}
