package app.quintet.apps.flirtcraft.profile;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class OnboardingTests {
  @Autowired People people;

  @Test
  void eachStepIsSavedAndResumedOnAnotherDevice() {
    var guest = people.guest();
    assertThat(guest.api().get(BASE + "/profile").data().get("onboarding_step").asString())
        .isEqualTo("welcome");
    step(guest.api(), "welcome", Map.of()).mustBe(200);
    JsonNode aged = step(guest.api(), "age", Map.of("age", 41)).mustBe(200).data();
    assertThat(aged.get("onboarding_step").asString()).isEqualTo("who");
    step(
            guest.api(),
            "who",
            Map.of("target_gender", "female", "target_age_min", 30, "target_age_max", 30))
        .mustBe(200);
    JsonNode other = guest.api().get(BASE + "/profile").data();
    assertThat(other.get("onboarding_step").asString()).isEqualTo("goals");
    assertThat(other.get("age").asInt()).isEqualTo(41);
    step(guest.api(), "goals", Map.of("skill_goals", List.of("storytelling"))).mustBe(200);
    JsonNode done = step(guest.api(), "notifications", Map.of("sound", false)).mustBe(200).data();
    assertThat(done.get("onboarding_step").asString()).isEqualTo("done");
    assertThat(done.get("onboarded_at").isNull()).isFalse();
    assertThat(done.get("sound").asBoolean()).isFalse();
  }

  @Test
  void theAgeIsTheAccountsAge() {
    var guest = people.guest();
    Practice.of(guest);
    assertThat(guest.api().get("/api/v1/auth/me").mustBe(200).text()).contains("\"age\":30");
  }

  @Test
  void anUnfinishedProfileMeetsNobodyAndHearsWhatIsMissing() {
    var guest = people.guest();
    Answer answer =
        guest
            .api()
            .post(
                BASE + "/conversations",
                Map.of("scenario_type", "park", "difficulty_level", "green"))
            .mustBe(409);
    assertThat(answer.code()).isEqualTo("PROFILE_INCOMPLETE");
    assertThat(answer.text()).contains("age", "target_gender", "skill_goals");
  }

  @Test
  void agesAndRangesOutOfOrderAreAllNamedAtOnce() {
    Map<String, Object> wrong = new HashMap<>(Practice.profile());
    wrong.put("age", 17);
    wrong.put("target_gender", "anyone");
    wrong.put("target_age_min", 60);
    wrong.put("target_age_max", 20);
    wrong.put("skill_goals", List.of());
    wrong.put("transcript_retention", "12");
    Answer answer = people.fresh().api().put(BASE + "/profile", wrong).mustBe(422);
    assertThat(answer.error().get("details").findValuesAsString("field"))
        .containsExactlyInAnyOrder(
            "age", "target_gender", "target_age_min", "skill_goals", "transcript_retention");
    assertThat(answer.error().get("field").asString()).isEqualTo("age");
  }

  @Test
  void missingFieldsAreAllNamedAndUnknownOnesRefused() {
    var api = people.fresh().api();
    Answer empty = api.put(BASE + "/profile", Map.of()).mustBe(422);
    assertThat(empty.error().get("details").findValuesAsString("field"))
        .containsExactly("age", "target_gender", "target_age_min", "target_age_max", "skill_goals");
    assertThat(api.put(BASE + "/profile", Map.of("xp", 5000)).status()).isIn(400, 422);
  }

  @Test
  void aStepTakesOnlyItsOwnFields() {
    var api = people.guest().api();
    Answer answer = step(api, "welcome", Map.of("age", 30)).mustBe(422);
    assertThat(answer.error().get("field").asString()).isEqualTo("values.age");
    step(api, "finish", Map.of()).mustBe(422);
  }

  @Test
  void nobodyWithoutAnAccountReadsAProfile() {
    people.nobody().get(BASE + "/profile").mustBe(401);
  }

  private static Answer step(
      app.quintet.testing.Caller api, String step, Map<String, Object> values) {
    return api.patch(BASE + "/onboarding", Map.of("step", step, "values", values));
  }
}
