package app.quintet.apps.rebloom.exercise;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ExerciseTests {
  @Autowired People people;
  @Autowired ExerciseLibrary library;
  @Autowired Exercises exercises;

  @Test
  void thereAreTwelveExercisesOfAllKindsInEveryLanguageWithTheSameSteps() {
    List<Exercise> english = library.in("en");
    assertThat(english).hasSizeGreaterThanOrEqualTo(12);
    assertThat(english)
        .extracting(Exercise::slug)
        .contains("grounding", "thought-record", "sleep-diary", "worry-time", "gratitude");
    assertThat(english.stream().filter(e -> e.steps().stream().anyMatch(s -> s.breath() != null)))
        .hasSize(2);
    for (String language : ExerciseLibrary.LANGUAGES) {
      for (int i = 0; i < english.size(); i++) {
        Exercise other = library.in(language).get(i);
        assertThat(other.steps()).hasSameSizeAs(english.get(i).steps());
        for (int s = 0; s < other.steps().size(); s++) {
          assertThat(other.steps().get(s).options())
              .as(other.slug())
              .hasSameSizeAs(english.get(i).steps().get(s).options());
        }
      }
    }
    assertThat(library.in("de-AT").getFirst().name()).isEqualTo("Der lange Ausatem");
    assertThat(library.in("ja")).isEqualTo(english);
  }

  @Test
  void aRunIsKeptSealedAndReadBackAndCountsAsDone() throws Exception {
    var me = Resting.of(people.fresh());
    String word = "zinnober" + UUID.randomUUID();
    JsonNode kept =
        me.api()
            .post(
                runs("thought-record"),
                Map.of(
                    "answers",
                    Map.of("situation", "  " + word + " ", "belief_before", 8, "feeling", " "),
                    "helped",
                    4))
            .mustBe(201)
            .data();
    assertThat(kept.get("safety").isNull()).isTrue();
    JsonNode answers = kept.get("run").get("answers");
    assertThat(answers.get("situation").asString()).isEqualTo(word);
    assertThat(answers.has("feeling")).isFalse();
    assertThat(me.api().get(runs("thought-record")).mustBe(200).data().get(0))
        .isEqualTo(kept.get("run"));
    assertThat(Everywhere.mentions(word)).isEmpty();
    assertThat(exercises.done(me.person().id())).containsExactly("thought-record");
    JsonNode offered =
        me.api()
            .get(BASE + "/exercises")
            .mustBe(200)
            .data()
            .valueStream()
            .filter(e -> e.get("exercise").get("slug").asString().equals("thought-record"))
            .findFirst()
            .orElseThrow();
    assertThat(offered.get("use").get("times").asInt()).isEqualTo(1);
    assertThat(offered.get("use").get("helped").asDouble()).isEqualTo(4);
  }

  @Test
  void everyFaultOfARunIsToldAtOnceAndUnknownExercisesAreNotFound() {
    var me = Resting.of(people.fresh());
    var body =
        Map.of(
            "answers",
            Map.of("situation", "x".repeat(2_001), "belief_before", 11, "nothing", "y"),
            "helped",
            6);
    assertThat(me.api().post(runs("thought-record"), body).mustBe(422).error().get("details"))
        .hasSize(4);
    me.api().post(runs("box-breathing"), Map.of("answers", Map.of("felt", 3))).mustBe(422);
    me.api().post(runs("box-breathing"), Map.of("answers", Map.of("felt", 2))).mustBe(201);
    me.api().post(runs("no-such"), Map.of()).mustBe(404);
    me.api().get(runs("no-such")).mustBe(404);
  }

  @Test
  void wordsOfDangerInAnExerciseShowTheCardAlsoToSomebodyWithoutAProfile() {
    var body = Map.of("answers", Map.of("situation", DANGER));
    var stranger = people.fresh();
    assertThat(
            stranger
                .api()
                .post(runs("thought-record"), body)
                .mustBe(201)
                .data()
                .get("safety")
                .isNull())
        .isFalse();
    stranger.api().post(runs("thought-record"), Map.of()).mustBe(409);
  }

  @Test
  void aStrangersRunsAndSessionsStayTheirs() {
    var me = Resting.of(people.fresh());
    var other = Resting.of(people.fresh());
    UUID session = me.begin();
    me.api().post(runs("grounding"), Map.of("session_id", session)).mustBe(201);
    other.api().post(runs("grounding"), Map.of("session_id", session)).mustBe(404);
    assertThat(other.api().get(runs("grounding")).mustBe(200).data()).isEmpty();
    people.nobody().get(runs("grounding")).mustBe(401);
  }

  private static String runs(String slug) {
    return BASE + "/exercises/" + slug + "/runs";
  }
}
