package app.quintet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From what happens to an account to the letter in the dev inbox. */
@QuintetTest
class MailTests {
  @Autowired People people;

  @Test
  void aNewAccountIsMailedACodeThatConfirmsItAndThenAWelcome() {
    TestPerson person = people.fresh();
    JsonNode letter = letter(person.email(), "is your code");
    String code = letter.get("code").asString();
    assertThat(code).matches("\\d{6}");
    assertThat(letter.get("channel").asString()).isEqualTo("email");
    assertThat(letter.get("text").asString()).contains(code).contains("only once");
    assertThat(letter.get("link").asString()).contains("/flirtcraft/verify?token=");
    person.api().post("/api/v1/auth/verify-email", Map.of("code", code)).mustBe(204);
    JsonNode welcome = letter(person.email(), "Welcome to Quintet, Robin");
    assertThat(welcome.get("text").asString()).contains("Three things");
  }

  @Test
  void aForgottenPasswordIsMailedACodeAndAnUnknownAddressNothing() {
    TestPerson person = people.fresh();
    people.nobody().post("/api/v1/auth/recover", Map.of("email", person.email()));
    assertThat(letter(person.email(), "A new password").get("code").asString()).matches("\\d{6}");
    people.nobody().post("/api/v1/auth/recover", Map.of("email", "nobody@example.org"));
    assertThat(inbox("nobody@example.org")).isEmpty();
  }

  @Test
  void theInboxIsNewestFirstAndReadableAsAPageWithoutScripts() {
    TestPerson person = people.fresh();
    letter(person.email(), "is your code");
    Answer page = people.nobody().get("/dev/inbox").mustBe(200);
    assertThat(page.text()).contains(person.email()).doesNotContain("<script");
  }

  private JsonNode letter(String to, String subject) {
    return Await.value(
        "a letter with " + subject,
        () -> {
          for (JsonNode message : inbox(to)) {
            if (message.get("subject").asString().contains(subject)) {
              return message;
            }
          }
          return null;
        });
  }

  private JsonNode inbox(String to) {
    return people.nobody().get("/dev/inbox/messages?to=" + to).mustBe(200).body();
  }
}
