package app.quintet.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class EnvelopeTests {
  @Autowired People people;

  @Test
  void everyAnswerCarriesTheEnvelopeARequestIdAndTheHeaders() {
    Answer answer = people.fresh().api().get("/api/v1/auth/me").mustBe(200);
    assertThat(answer.body().get("success").asBoolean()).isTrue();
    String id = answer.body().get("meta").get("request_id").asString();
    assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(id);
    assertThat(UUID.fromString(id).version()).isEqualTo(7);
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aPageMayRunItsOwnScriptsAndNoOthers() {
    Answer page = people.nobody().get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void allFaultsOfABodyAreNamedAtOnce() {
    Answer answer =
        people
            .nobody()
            .post("/api/v1/auth/register", Map.of("email", "not an address", "password", "short"))
            .mustBe(422);
    assertThat(answer.code()).isEqualTo("VALIDATION_ERROR");
    List<String> fields = new ArrayList<>();
    answer.error().get("details").forEach(d -> fields.add(d.get("field").asString()));
    assertThat(fields).contains("email", "password");
    assertThat(answer.error().get("field").asString()).isEqualTo(fields.getFirst());
  }

  @Test
  void unknownFieldsBrokenJsonAndWrongMethodsEachGetTheirAnswer() {
    TestPerson person = people.fresh();
    Answer unknown = person.api().patch("/api/v1/auth/me", Map.of("favourite_colour", "green"));
    assertThat(unknown.mustBe(422).error().get("field").asString()).isEqualTo("favourite_colour");
    assertThat(person.api().send("PATCH", "/api/v1/auth/me", "{\"display_name\":").code())
        .isEqualTo("MALFORMED_REQUEST");
    assertThat(person.api().delete("/api/v1/auth/me").mustBe(405).code())
        .isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(person.api().get("/api/v1/no/such/thing").mustBe(404).code()).isEqualTo("NOT_FOUND");
    assertThat(people.nobody().get("/api/v1/auth/me").mustBe(401).code())
        .isEqualTo("AUTHENTICATION_REQUIRED");
  }

  @Test
  void aBodyOverOneMegabyteIsRefused() {
    String body = "{\"display_name\": \"" + "x".repeat(1_100_000) + "\"}";
    assertThat(people.fresh().api().send("PATCH", "/api/v1/auth/me", body).mustBe(413).code())
        .isEqualTo("PAYLOAD_TOO_LARGE");
  }

  @Test
  void theSamePostTenTimesAtOnceHappensOnceAndEverybodyHearsTheSame() throws Exception {
    TestPerson person = people.fresh();
    profile(person);
    String key = UUID.randomUUID().toString();
    Map<String, String> body = Map.of("scenario_type", "coffee_shop", "difficulty_level", "green");
    Callable<Answer> post =
        () ->
            person
                .api()
                .header("Idempotency-Key", key)
                .post("/api/v1/flirtcraft/conversations", body);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> ids = new ArrayList<>();
      for (var future : threads.invokeAll(java.util.Collections.nCopies(10, post))) {
        ids.add(future.get().mustBe(201).data().get("id").asString());
      }
      assertThat(ids.stream().distinct().collect(Collectors.toList())).hasSize(1);
    }
    Answer list = person.api().get("/api/v1/flirtcraft/conversations").mustBe(200);
    assertThat(list.data().size()).isEqualTo(1);
  }

  @Test
  void aKeyUsedForAnotherBodyIsAConflictAndForAnotherPersonIsFree() {
    TestPerson person = people.fresh();
    TestPerson other = people.fresh();
    profile(person);
    profile(other);
    String key = UUID.randomUUID().toString();
    String path = "/api/v1/flirtcraft/scenarios/park/context";
    Map<String, String> green = Map.of("difficulty_level", "green");
    Answer first = person.api().header("Idempotency-Key", key).post(path, green).mustBe(201);
    Answer again = person.api().header("Idempotency-Key", key).post(path, green).mustBe(201);
    assertThat(again.data()).isEqualTo(first.data());
    person
        .api()
        .header("Idempotency-Key", key)
        .post(path, Map.of("difficulty_level", "red"))
        .mustBe(409);
    Answer theirs = other.api().header("Idempotency-Key", key).post(path, green).mustBe(201);
    assertThat(theirs.data().get("id")).isNotEqualTo(first.data().get("id"));
  }

  private static void profile(TestPerson person) {
    person
        .api()
        .put(
            "/api/v1/flirtcraft/profile",
            Map.of(
                "age", 30,
                "target_gender", "randomized",
                "target_age_min", 25,
                "target_age_max", 40,
                "skill_goals", List.of("storytelling")))
        .mustBe(200);
  }
}
