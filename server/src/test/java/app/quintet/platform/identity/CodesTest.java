package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class CodesTest extends MailedCodes {
  private static final String VERIFY = "/api/v1/auth/verify-email";
  @Autowired AppClock clock;

  @Test
  void theMailedCodeVerifiesTheAddressOnce() {
    TestPerson ann = people.fresh();
    MailedCode mail = mailed(ann, MailKind.VERIFY_EMAIL);
    assertThat(mail.to()).isEqualTo(ann.email());
    assertThat(mail.code()).matches("\\d{6}");
    ann.api().post(VERIFY, Map.of("code", mail.code())).mustBe(204);
    assertThat(ann.api().get(ME).data().get("email_verified").asBoolean()).isTrue();
    assertThat(ann.api().get(ME).data().get("verified").asBoolean()).isTrue();
    people.nobody().post(VERIFY, Map.of("token", mail.token())).mustBe(422);
  }

  @Test
  void theLinkVerifiesInAnotherBrowserForADay() {
    TestPerson ann = people.fresh();
    String token = mailed(ann, MailKind.VERIFY_EMAIL).token();
    clock.advance(Duration.ofHours(23));
    people.nobody().post(VERIFY, Map.of("token", altered(token))).mustBe(422);
    people.nobody().post(VERIFY, Map.of("token", token)).mustBe(204);
    people.nobody().post(VERIFY, Map.of("token", token)).mustBe(422);
    TestPerson bob = people.fresh();
    String late = mailed(bob, MailKind.VERIFY_EMAIL).token();
    clock.advance(Duration.ofHours(25));
    people.nobody().post(VERIFY, Map.of("token", late)).mustBe(422);
  }

  @Test
  void aCodeIsOldAfterTenMinutes() {
    TestPerson ann = people.fresh();
    String code = mailed(ann, MailKind.VERIFY_EMAIL).code();
    clock.advance(Duration.ofMinutes(10));
    ann.api().get(ME).mustBe(200);
    ann.api().post(VERIFY, Map.of("code", code)).mustBe(422);
  }

  @Test
  void fiveWrongTriesBurnACode() {
    TestPerson ann = people.fresh();
    String code = mailed(ann, MailKind.VERIFY_EMAIL).code();
    String wrong = code.equals("123456") ? "123457" : "123456";
    for (int i = 0; i < 5; i++) {
      ann.api().post(VERIFY, Map.of("code", wrong)).mustBe(422);
    }
    ann.api().post(VERIFY, Map.of("code", code)).mustBe(422);
    clock.advance(Duration.ofSeconds(61));
    ann.api().post("/api/v1/auth/resend", null).mustBe(202);
    ann.api().post(VERIFY, Map.of("code", mailed(ann, MailKind.VERIFY_EMAIL).code())).mustBe(204);
  }

  @Test
  void anotherCodeComesAfterAMinuteAndThirtyAnHourAtMost() {
    TestPerson ann = people.fresh();
    Answer soon = ann.api().post("/api/v1/auth/resend", null).mustBe(429);
    assertThat(Integer.parseInt(soon.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 60);
    String email = "hourly" + UUID.randomUUID() + "@example.com";
    for (int i = 0; i < 30; i++) {
      people.nobody().post("/api/v1/auth/recover", Map.of("email", email)).mustBe(202);
      clock.advance(Duration.ofSeconds(61));
    }
    people.nobody().post("/api/v1/auth/recover", Map.of("email", email)).mustBe(429);
    clock.advance(Duration.ofMinutes(35));
    people.nobody().post("/api/v1/auth/recover", Map.of("email", email)).mustBe(202);
  }

  @Test
  void resettingSetsThePasswordEndsAllSessionsAndUnlocks() {
    TestPerson ann = people.fresh();
    for (int i = 0; i < 5; i++) {
      login(ann.email(), "wrong " + i);
    }
    login(ann.email(), PASSWORD).mustBe(423);
    people.nobody().post("/api/v1/auth/recover", Map.of("email", ann.email())).mustBe(202);
    String code = mailed(ann, MailKind.RESET_PASSWORD).code();
    Map<String, String> reset =
        Map.of("email", ann.email(), "code", code, "password", "seven new bicycles");
    people.nobody().post("/api/v1/auth/reset", reset).mustBe(204);
    ann.api().get(ME).mustBe(401);
    login(ann.email(), PASSWORD).mustBe(401);
    login(ann.email(), "seven new bicycles").mustBe(200);
    people.nobody().post("/api/v1/auth/reset", reset).mustBe(422);
  }

  @Test
  void nothingTellsWhetherAnAddressHasAnAccount() {
    String known = people.fresh().email();
    String unknown = "unknown" + UUID.randomUUID() + "@example.com";
    for (String path : new String[] {"/api/v1/auth/recover", "/api/v1/auth/resend"}) {
      clock.advance(Duration.ofSeconds(61));
      for (int status : new int[] {202, 429}) {
        Answer a = people.nobody().post(path, Map.of("email", known)).mustBe(status);
        Answer b = people.nobody().post(path, Map.of("email", unknown)).mustBe(status);
        assertThat(a.body().get("error")).isEqualTo(b.body().get("error"));
      }
    }
    for (int i = 0; i < 7; i++) {
      Answer a = reset(known);
      Answer b = reset(unknown);
      assertThat(a.mustBe(422).error()).isEqualTo(b.mustBe(422).error());
    }
    for (int i = 0; i < 6; i++) {
      Answer a = login(known, "no such password");
      Answer b = login(unknown, "no such password");
      assertThat(a.status()).isEqualTo(b.status()).isEqualTo(i < 5 ? 401 : 423);
    }
  }

  @Test
  void changingThePasswordEndsTheOtherSessionsOnly() {
    TestPerson ann = people.fresh();
    String other = login(ann.email(), PASSWORD).data().get("access_token").asString();
    Map<String, String> wrong =
        Map.of("current_password", "no", "new_password", "eight old bicycles");
    ann.api().post("/api/v1/auth/password", wrong).mustBe(422);
    Map<String, String> right =
        Map.of("current_password", PASSWORD, "new_password", "eight old bicycles");
    ann.api().post("/api/v1/auth/password", right).mustBe(204);
    ann.api().get(ME).mustBe(200);
    people.nobody().header("Authorization", "Bearer " + other).get(ME).mustBe(401);
    login(ann.email(), "eight old bicycles").mustBe(200);
  }

  private Answer reset(String email) {
    return people
        .nobody()
        .post(
            "/api/v1/auth/reset",
            Map.of("email", email, "code", "not it", "password", "seven new bicycles"));
  }

  private static String altered(String token) {
    char changed = token.charAt(30) == 'x' ? 'y' : 'x';
    return token.substring(0, 30) + changed + token.substring(31);
  }
}
