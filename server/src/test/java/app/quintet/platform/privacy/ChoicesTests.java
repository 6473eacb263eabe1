package app.quintet.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.audit.Audit;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How long things are kept, and who looked. */
@QuintetTest
class ChoicesTests {
  private static final String RETENTION = "/api/v1/privacy/retention";
  private static final String ACCESS = "/api/v1/privacy/access-log";
  @Autowired People people;
  @Autowired Audit audit;

  @Test
  void howLongAnAppKeepsThingsIsOneChoiceInBothPlaces() {
    Practice ann = Practice.of(people.fresh());
    assertThat(kept(ann.api().get(RETENTION))).isEqualTo("365");
    Answer changed = ann.api().put(RETENTION, Map.of("retention", Map.of("flirtcraft", "30")));
    assertThat(kept(changed.mustBe(200))).isEqualTo("30");
    JsonNode profile = ann.api().get(Practice.BASE + "/profile").data();
    assertThat(profile.get("transcript_retention").asString()).isEqualTo("30");
    assertThat(profile.get("target_gender").asString()).isEqualTo("randomized");
    assertThat(kept(people.fresh().api().get(RETENTION))).isEqualTo("365");
  }

  @Test
  void whatCannotBeChosenIsRefusedAndNothingChanges() {
    TestPerson ann = people.fresh();
    Answer refused =
        ann.api()
            .put(RETENTION, Map.of("retention", Map.of("flirtcraft", "31", "tiktok", "30")))
            .mustBe(422);
    assertThat(refused.error().get("details")).hasSize(2);
    ann.api().put(RETENTION, Map.of()).mustBe(422);
    assertThat(kept(ann.api().get(RETENTION))).isEqualTo("365");
    people.nobody().get(RETENTION).mustBe(401);
  }

  @Test
  void everybodySeesWhoLookedAtTheirsAndNobodyElseDoes() {
    TestPerson ann = people.fresh();
    TestPerson therapist = people.fresh();
    for (int i = 0; i < 3; i++) {
      audit.record(therapist.id(), "test.read", ann.id(), Map.of("what", "moods"));
    }
    audit.record(ann.id(), "test.own", ann.id(), Map.of());
    audit.record(null, "test.system", ann.id(), Map.of());
    Answer first = ann.api().get(ACCESS + "?limit=2").mustBe(200);
    assertThat(first.data()).hasSize(2);
    assertThat(first.data().get(0).get("by").asString()).isEqualTo("Robin");
    assertThat(first.data().get(0).get("action").asString()).isEqualTo("test.read");
    String cursor = first.body().get("meta").get("next_cursor").asString();
    assertThat(ann.api().get(ACCESS + "?limit=2&cursor=" + cursor).data()).hasSize(1);
    assertThat(therapist.api().get(ACCESS).data()).isEmpty();
    people.nobody().get(ACCESS).mustBe(401);
    therapist.api().send("DELETE", "/api/v1/privacy/account", Map.of("now", false)).mustBe(202);
    assertThat(ann.api().get(ACCESS).data().get(0).get("by").isNull()).isTrue();
  }

  private static String kept(Answer answer) {
    for (JsonNode app : answer.data().get("retention")) {
      if (app.get("app").asString().equals("flirtcraft")) {
        return app.get("kept").asString();
      }
    }
    throw new AssertionError("no FlirtCraft in " + answer.text());
  }
}
