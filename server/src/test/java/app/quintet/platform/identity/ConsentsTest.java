package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ConsentsTest {
  private static final String CONSENTS = "/api/v1/privacy/consents";
  @Autowired People people;
  @Autowired Consents consents;

  @Test
  void nothingIsGrantedUntilThePersonSaysSo() {
    TestPerson ann = people.fresh();
    JsonNode all = ann.api().get(CONSENTS).data().get("consents");
    assertThat(all).hasSize(Purpose.values().length);
    all.forEach(c -> assertThat(c.get("granted").asBoolean()).isFalse());
    assertThat(consents.granted(ann.id(), Purpose.MODEL_PROVIDERS)).isFalse();
  }

  @Test
  void everyChangeIsKeptAndTheLatestStands() {
    TestPerson ann = people.fresh();
    put(ann, Map.of("analytics", true, "model_providers", true)).mustBe(200);
    put(ann, Map.of("analytics", true)).mustBe(200);
    put(ann, Map.of("analytics", false)).mustBe(200);
    assertThat(consents.granted(ann.id(), Purpose.ANALYTICS)).isFalse();
    assertThat(consents.granted(ann.id(), Purpose.MODEL_PROVIDERS)).isTrue();
    JsonNode history = ann.api().get(CONSENTS + "/history").data().get("history");
    assertThat(history).hasSize(3);
    assertThat(history.get(0).get("purpose").asString()).isEqualTo("analytics");
    assertThat(history.get(0).get("granted").asBoolean()).isFalse();
    assertThat(consents.granted(people.fresh().id(), Purpose.MODEL_PROVIDERS)).isFalse();
  }

  @Test
  void anUnknownPurposeIsRefusedAndNothingChanges() {
    TestPerson ann = people.fresh();
    Answer refused = put(ann, Map.of("analytics", true, "telepathy", true)).mustBe(422);
    assertThat(refused.error().get("field").asString()).isEqualTo("consents.telepathy");
    assertThat(consents.granted(ann.id(), Purpose.ANALYTICS)).isFalse();
    people.nobody().get(CONSENTS).mustBe(401);
  }

  private static Answer put(TestPerson person, Map<String, Boolean> wishes) {
    return person.api().put(CONSENTS, Map.of("consents", wishes));
  }
}
