package app.quintet.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class EntityTagTests {
  private static final String ME = "/api/v1/auth/me";
  @Autowired People people;

  @Test
  void aReadThatSaysTheSameAgainIsAnsweredWithoutABody() {
    TestPerson person = people.fresh();
    Answer first = person.api().get(ME).mustBe(200);
    String tag = tag(first);
    assertThat(tag).startsWith("W/\"").endsWith("\"");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");

    Answer again = person.api().header("If-None-Match", tag).get(ME).mustBe(304);
    assertThat(again.text()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag);
    assertThat(again.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(String.join(",", again.headers().allValues("Vary")))
        .containsIgnoringCase("accept-encoding");
    assertThat(again.headers().firstValue("X-Request-Id"))
        .as("each answer is still its own in the log")
        .isNotEqualTo(first.headers().firstValue("X-Request-Id"));
  }

  @Test
  void theTaggedAnswerIsTheWholeEnvelope() {
    Answer answer = people.fresh().api().get(ME).mustBe(200);
    assertThat(answer.body().propertyNames()).containsExactly("success", "data", "meta");
    assertThat(answer.body().get("success").asBoolean()).isTrue();
    assertThat(answer.data().get("display_name").asString()).isEqualTo("Robin");
    assertThat(answer.body().get("meta").propertyNames())
        .containsExactly("timestamp", "request_id");
  }

  @Test
  void aChangeOfTheDataChangesTheTag() {
    TestPerson person = people.fresh();
    String before = tag(person.api().get(ME));
    person.api().patch(ME, Map.of("display_name", "Łukasz „Ü” 🦊")).mustBe(200);
    Answer after = person.api().header("If-None-Match", before).get(ME).mustBe(200);
    assertThat(tag(after)).isNotEqualTo(before);
    assertThat(after.data().get("display_name").asString()).isEqualTo("Łukasz „Ü” 🦊");
  }

  @Test
  void anotherPersonsTagIsWorthNothing() {
    String theirs = tag(people.fresh().api().get(ME));
    people.fresh().api().header("If-None-Match", theirs).get(ME).mustBe(200);
    people.nobody().header("If-None-Match", theirs).get(ME).mustBe(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"other\", %s", "%s , \"other\"", "*", "STRONG"})
  void aTagIsFoundInAListAndComparedWeakly(String form) {
    TestPerson person = people.fresh();
    String tag = tag(person.api().get(ME));
    String sent = form.equals("STRONG") ? tag.substring(2) : form.formatted(tag);
    person.api().header("If-None-Match", sent).get(ME).mustBe(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W/", "\"\"", "W/\"", "nonsense", "%scut", "\"a\",,\"b\""})
  void aTagOfSomethingElseGetsTheAnswer(String form) {
    TestPerson person = people.fresh();
    String sent = form.formatted(tag(person.api().get(ME)));
    person.api().header("If-None-Match", sent).get(ME).mustBe(200);
  }

  @Test
  void aTagHoldsNeitherForErrorsNorForWritesNorForPolls() {
    TestPerson person = people.fresh();
    for (Answer answer :
        new Answer[] {
          person.api().get("/api/v1/no/such/thing"),
          people.nobody().get(ME),
          person.api().patch(ME, Map.of("display_name", "Kim")),
          person.api().get("/api/v1/realtime/poll?topics=user:" + person.id() + "&wait=0")
        }) {
      assertThat(answer.headers().firstValue("ETag")).as(answer.text()).isEmpty();
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void whatSignsSomebodyInIsNeverKeptAndSigningOutForgetsWhatWas() throws Exception {
    HttpClient browser = people.browser();
    HttpResponse<String> entered =
        browser.send(
            HttpRequest.newBuilder(URI.create(people.base() + "/api/v1/auth/guest"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build(),
            BodyHandlers.ofString());
    assertThat(entered.statusCode()).isEqualTo(201);
    assertThat(entered.headers().allValues("Set-Cookie")).hasSize(3);
    assertThat(entered.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(entered.headers().firstValue("ETag")).isEmpty();
    String csrf =
        entered.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("quintet_csrf="))
            .map(c -> c.substring("quintet_csrf=".length(), c.indexOf(';')))
            .findFirst()
            .orElseThrow();
    HttpResponse<String> left =
        browser.send(
            HttpRequest.newBuilder(URI.create(people.base() + "/api/v1/auth/logout"))
                .header("X-CSRF-Token", csrf)
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(left.statusCode()).isEqualTo(204);
    assertThat(left.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
  }

  private static String tag(Answer answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
