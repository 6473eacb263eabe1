package app.quintet.apps.rebloom.safetyplan;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class SafetyPlanTests {
  private static final String PLAN = BASE + "/safety/plan";
  @Autowired People people;

  @Test
  void aPlanIsWrittenWithoutAProfileAndReadBackAndNothingOfItIsReadableInTheDatabase()
      throws Exception {
    var me = people.fresh();
    assertThat(me.api().get(PLAN).mustBe(200).data().get("updated_at").isNull()).isTrue();
    String word = "lantern" + UUID.randomUUID();
    Map<String, Object> plan =
        Map.of(
            "warning_signs",
            List.of(" I stop answering ", "", "I stop answering"),
            "people",
            List.of(Map.of("name", word, "phone", "+49 30 123456")),
            "professionals",
            List.of(Map.of("name", "Crisis line", "phone", "988")));
    JsonNode kept = me.api().put(PLAN, plan).mustBe(200).data();
    assertThat(kept.get("safety").isNull()).isTrue();
    assertThat(kept.get("plan").get("warning_signs")).hasSize(1);
    assertThat(me.api().get(PLAN).data()).isEqualTo(kept.get("plan"));
    assertThat(Everywhere.mentions(word)).isEmpty();
    assertThat(people.fresh().api().get(PLAN).data().get("people")).isEmpty();
    people.nobody().get(PLAN).mustBe(401);
  }

  @Test
  void everyFaultOfAPlanIsToldAtOnce() {
    Map<String, Object> plan =
        Map.of(
            "coping",
            List.of("x".repeat(301)),
            "reasons",
            List.of("fine"),
            "people",
            List.of(Map.of("name", "", "phone", "call me")),
            "safe_place",
            IntStream.range(0, 13).mapToObj(i -> "thing " + i).toList());
    assertThat(people.fresh().api().put(PLAN, plan).mustBe(422).error().get("details")).hasSize(4);
  }

  @Test
  void onlyWhatIsNewInAPlanIsLookedAtForDanger() {
    var me = people.fresh();
    Map<String, Object> plan = Map.of("warning_signs", List.of(DANGER));
    assertThat(me.api().put(PLAN, plan).mustBe(200).data().get("safety").isNull()).isFalse();
    assertThat(me.api().put(PLAN, plan).mustBe(200).data().get("safety").isNull()).isTrue();
  }
}
