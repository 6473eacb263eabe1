package app.quintet.platform.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class StopLinksTests {
  private static final String PATH = "/api/v1/notifications/stop/";
  @Autowired People people;
  @Autowired StopLinks links;

  @Test
  void theLinkStopsItsKindForItsPersonOnlyAfterItIsConfirmed() {
    TestPerson person = people.fresh();
    TestPerson other = people.fresh();
    String token = token(person, "weekly_review");
    assertThat(people.nobody().get(PATH + token).mustBe(200).text()).contains("<form");
    assertThat(enabled(person, "weekly_review")).isTrue();
    people.nobody().post(PATH + token, null).mustBe(200);
    people.nobody().post(PATH + token, null).mustBe(200);
    assertThat(enabled(person, "weekly_review")).isFalse();
    assertThat(enabled(person, "streak_reminder")).isTrue();
    assertThat(enabled(other, "weekly_review")).isTrue();
  }

  @Test
  void aLinkThatThisServerDidNotMakeStopsNothing() {
    TestPerson person = people.fresh();
    String token = token(person, "weekly_review");
    char first = token.charAt(0) == 'A' ? 'B' : 'A';
    people.nobody().post(PATH + first + token.substring(1), null).mustBe(404);
    people.nobody().post(PATH + "AAAA", null).mustBe(404);
    people.nobody().get(PATH + "not-base64!").mustBe(404);
    assertThat(enabled(person, "weekly_review")).isTrue();
  }

  private String token(TestPerson person, String kind) {
    String link = links.link(person.id(), "flirtcraft", kind);
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private static boolean enabled(TestPerson person, String kind) {
    JsonNode kinds =
        person.api().get("/api/v1/notifications/preferences").mustBe(200).data().get("kinds");
    for (JsonNode one : kinds) {
      if (one.get("kind").asString().equals(kind)) {
        return one.get("enabled").asBoolean();
      }
    }
    throw new AssertionError("no kind " + kind);
  }
}
