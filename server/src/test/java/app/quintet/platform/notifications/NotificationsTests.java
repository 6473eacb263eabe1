package app.quintet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Tx;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class NotificationsTests {
  private static final String PATH = "/api/v1/notifications";
  @Autowired People people;
  @Autowired Notifications notifications;
  @Autowired Tx tx;

  @Test
  void aNoticeIsReadInThePersonsLanguageAndMarkedAsReadOnce() {
    TestPerson person = people.fresh();
    tell(person, "a", 3);
    JsonNode notice = list(person).get(0);
    assertThat(notice.get("title").asString()).isEqualTo("Your streak is waiting");
    assertThat(notice.get("body").asString()).contains("so far: 3.");
    assertThat(notice.get("read").asBoolean()).isFalse();
    String read = PATH + "/" + notice.get("id").asString() + "/read";
    person.api().post(read, null).mustBe(204);
    person.api().post(read, null).mustBe(204);
    assertThat(list(person).get(0).get("read").asBoolean()).isTrue();
  }

  @Test
  void aRepeatWithTheSameTagReplacesAndIsUnreadAgain() {
    TestPerson person = people.fresh();
    tell(person, "same", 1);
    person.api().post(PATH + "/" + list(person).get(0).get("id").asString() + "/read", null);
    tell(person, "same", 2);
    assertThat(list(person)).hasSize(1);
    assertThat(list(person).get(0).get("read").asBoolean()).isFalse();
    assertThat(list(person).get(0).get("body").asString()).contains("so far: 2.");
  }

  @Test
  void somebodyElsesNoticeIsNotFound() {
    TestPerson owner = people.fresh();
    tell(owner, "mine", 1);
    String id = list(owner).get(0).get("id").asString();
    TestPerson stranger = people.fresh();
    stranger.api().post(PATH + "/" + id + "/read", null).mustBe(404);
    assertThat(list(stranger)).isEmpty();
    assertThat(list(owner).get(0).get("read").asBoolean()).isFalse();
    people.nobody().get(PATH).mustBe(401);
  }

  @Test
  void whatFillsANoticeIsSealedInTheDatabase() {
    TestPerson person = people.fresh();
    notifications.tell(
        person.id(), "flirtcraft", "achievement", "t", Map.of("type", "storyteller"), "/x");
    List<byte[]> kept =
        tx.read(
            person.id(),
            "select facts from notifications.notice where user_id = ?",
            (row, n) -> row.getBytes(1),
            person.id());
    assertThat(new String(kept.getFirst(), StandardCharsets.ISO_8859_1))
        .doesNotContain("storyteller");
    assertThat(list(person).get(0).get("title").asString()).contains("Storyteller");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeatWhileNoticesArrive() {
    TestPerson person = people.fresh();
    for (int i = 0; i < 7; i++) {
      tell(person, "tag" + i, i);
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = person.api().get(PATH + "?limit=3" + cursor).mustBe(200);
      page.data().forEach(notice -> seen.add(notice.get("tag").asString()));
      JsonNode next = page.body().get("meta").get("next_cursor");
      cursor = next == null ? "" : "&cursor=" + next.asString();
      tell(person, "late" + seen.size(), 1);
    } while (!cursor.isEmpty());
    assertThat(seen).containsExactly("tag6", "tag5", "tag4", "tag3", "tag2", "tag1", "tag0");
    person.api().get(PATH + "?cursor=nonsense").mustBe(422);
    person.api().get(PATH + "?limit=101").mustBe(422);
  }

  @Test
  void aKindSwitchedOffIsNotToldAndQuietHoursComeBackAsSent() {
    TestPerson person = people.fresh();
    Map<String, Object> wanted =
        Map.of(
            "kinds",
            List.of(Map.of("app", "flirtcraft", "kind", "streak_reminder", "enabled", false)),
            "quiet_hours",
            Map.of("from", "22:00", "to", "07:30"));
    JsonNode kept = person.api().put(PATH + "/preferences", wanted).mustBe(200).data();
    assertThat(kept.get("quiet_hours").get("to").asString()).isEqualTo("07:30");
    assertThat(person.api().get(PATH + "/preferences").data()).isEqualTo(kept);
    tell(person, "off", 1);
    assertThat(list(person)).isEmpty();
    person.api().put(PATH + "/preferences", Map.of("kinds", List.of())).mustBe(200);
    tell(person, "on", 1);
    assertThat(list(person)).hasSize(1);
  }

  @Test
  void wrongPreferencesAreNamedAllAtOnceAndNothingIsKept() {
    TestPerson person = people.fresh();
    Answer answer =
        person
            .api()
            .put(
                PATH + "/preferences",
                Map.of(
                    "kinds",
                    List.of(Map.of("app", "flirtcraft", "kind", "no_such", "enabled", true)),
                    "quiet_hours",
                    Map.of("from", "25:00", "to", "x")))
            .mustBe(422);
    assertThat(answer.error().get("details")).hasSize(3);
    person.api().put(PATH + "/preferences", Map.of("unknown", 1)).mustBe(422);
  }

  @Test
  void anUndeclaredKindIsAFaultOfTheProgram() {
    TestPerson person = people.fresh();
    assertThatThrownBy(
            () -> notifications.tell(person.id(), "flirtcraft", "nope", "t", Map.of(), "/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void tell(TestPerson person, String tag, int days) {
    notifications.tell(
        person.id(),
        "flirtcraft",
        "streak_reminder",
        tag,
        Map.of("days", Integer.toString(days)),
        "/flirtcraft/");
  }

  private static JsonNode list(TestPerson person) {
    return person.api().get(PATH).mustBe(200).data();
  }
}
