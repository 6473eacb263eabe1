package app.quintet.apps.rebloom.profile;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class RebloomOnboardingTests {
  private static final Map<String, Object> CONTACT =
      Map.of("name", "Sam", "phone", "+1 555 010 0199", "text", "Please call me.", "agreed", true);
  @Autowired People people;

  @Test
  void eachStepIsKeptAndLeadsToTheNext() {
    var me = people.fresh().api();
    assertThat(step(me, "welcome", Map.of("display_name", "Kim"))).isEqualTo("age");
    assertThat(step(me, "age", Map.of("age_range", "35-44"))).isEqualTo("consent");
    assertThat(step(me, "consent", Map.of("consents", decisions(false)))).isEqualTo("about");
    assertThat(
            step(me, "about", Map.of("goals", List.of("anxiety"), "country", "DE", "region", "BY")))
        .isEqualTo("approach");
    assertThat(step(me, "approach", Map.of("communication", Map.of("pace", "prompt"))))
        .isEqualTo("safety");
    assertThat(step(me, "safety", Map.of("emergency_contact", CONTACT))).isEqualTo("done");
    JsonNode profile = me.get(BASE + "/profile").mustBe(200).data();
    assertThat(profile.get("display_name").asString()).isEqualTo("Kim");
    assertThat(profile.get("country").asString()).isEqualTo("DE");
    assertThat(profile.get("approach").asString()).as("for anxiety").isEqualTo("cbt");
    assertThat(profile.get("emergency_contact").get("phone").asString())
        .isEqualTo("+1 555 010 0199");
    assertThat(profile.get("onboarded_at").isNull()).isFalse();
    assertThat(profile.get("communication").get("pace").asString()).isEqualTo("prompt");
  }

  @Test
  void noConsentIsTakenForGrantedAndEachMustBeDecided() {
    var me = people.fresh().api();
    me.get(BASE + "/profile")
        .data()
        .get("consents")
        .forEach(consent -> assertThat(consent.asBoolean()).isFalse());
    Answer half =
        me.patch(
            BASE + "/onboarding",
            Map.of(
                "step",
                "consent",
                "values",
                Map.of("consents", Map.of("conversation_storage", true))));
    assertThat(half.mustBe(422).error().get("details").size()).isEqualTo(4);
    step(me, "consent", Map.of("consents", decisions(true)));
    me.get(BASE + "/profile")
        .data()
        .get("consents")
        .forEach(consent -> assertThat(consent.asBoolean()).isTrue());
    JsonNode history = me.get("/api/v1/privacy/consents/history").mustBe(200).data();
    assertThat(history.get("history").size()).isEqualTo(5);
  }

  @Test
  void somebodyUnderEighteenIsShownTheHelplinesAndTheDoorAndCannotTurnBack() {
    var me = people.fresh().api();
    Answer refused =
        me.patch(
            BASE + "/onboarding", Map.of("step", "age", "values", Map.of("age_range", "under-18")));
    assertThat(refused.mustBe(403).code()).isEqualTo("ADULTS_ONLY");
    String helplines = refused.error().get("details").get("helplines").asString();
    assertThat(me.get(helplines).mustBe(200).data().get("helplines").size()).isPositive();
    assertThat(
            me.patch(
                    BASE + "/onboarding",
                    Map.of("step", "age", "values", Map.of("age_range", "18-24")))
                .mustBe(403)
                .code())
        .isEqualTo("ADULTS_ONLY");
    me.put(BASE + "/profile", Resting.profile()).mustBe(403);
    me.post(BASE + "/sessions", Map.of()).mustBe(403);
  }

  @Test
  void allFaultsAreToldAtOnceAndAStepTakesOnlyWhatItAsks() {
    var me = people.fresh().api();
    Answer answer =
        me.put(
            BASE + "/profile",
            Map.of(
                "goals", List.of("wealth"),
                "approach", "hypnosis",
                "emergency_contact", Map.of("name", "Sam", "phone", "none"),
                "consents", Map.of("everything", true)));
    assertThat(
            answer
                .mustBe(422)
                .error()
                .get("details")
                .valueStream()
                .map(f -> f.get("field").asString()))
        .contains(
            "age_range",
            "goals",
            "approach",
            "emergency_contact.phone",
            "emergency_contact.text",
            "consents.everything");
    me.patch(
            BASE + "/onboarding",
            Map.of("step", "age", "values", Map.of("age_range", "18-24", "approach", "act")))
        .mustBe(422);
    me.patch(BASE + "/onboarding", Map.of("step", "dance", "values", Map.of())).mustBe(422);
  }

  @Test
  void historyAndContactRestSealedAndWordsOfDangerBringTheCard() throws Exception {
    var me = people.fresh();
    Answer saved =
        me.api()
            .put(
                BASE + "/profile",
                Map.of(
                    "age_range",
                    "25-34",
                    "history",
                    "A heron on the roof. " + Resting.DANGER,
                    "emergency_contact",
                    CONTACT));
    assertThat(saved.mustBe(200).data().get("safety").get("helplines").size()).isPositive();
    assertThat(saved.data().get("profile").get("history").asString()).contains("heron");
    try (var connection = SharedPostgres.superuser();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select p::text from rebloom.profile p where user_id = '" + me.id() + "'")) {
      rows.next();
      String hex = rows.getString(1);
      assertThat(hex)
          .doesNotContain(HexFormat.of().formatHex("heron".getBytes(StandardCharsets.UTF_8)))
          .doesNotContain("0199")
          .doesNotContain("Sam");
    }
    Answer removed =
        me.api()
            .patch(
                BASE + "/onboarding",
                Map.of(
                    "step",
                    "safety",
                    "values",
                    Map.of("emergency_contact", Map.of("name", "", "phone", "", "text", ""))));
    assertThat(removed.mustBe(200).data().get("profile").get("emergency_contact").isNull())
        .isTrue();
  }

  private static Map<String, Boolean> decisions(boolean all) {
    return Map.of(
        "conversation_storage", all,
        "personalisation", all,
        "model_providers", all,
        "emotion_inference", all,
        "analytics", all);
  }

  private static String step(Caller me, String name, Map<String, ?> values) {
    return me.patch(BASE + "/onboarding", Map.of("step", name, "values", values))
        .mustBe(200)
        .data()
        .get("profile")
        .get("onboarding_step")
        .asString();
  }
}
