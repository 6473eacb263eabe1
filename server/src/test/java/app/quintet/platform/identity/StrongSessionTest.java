package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class StrongSessionTest {
  private static final String ME = "/api/v1/auth/me";
  @Autowired People people;
  @Autowired StrongSession strong;

  @Test
  void aPasswordAloneMakesNoSessionStrong() {
    TestPerson ann = people.fresh();
    JsonNode me = ann.api().get(ME).mustBe(200).data();
    assertThat(me.get("strong").asBoolean()).isFalse();
    assertThat(me.get("passkeys").asInt()).isZero();
  }

  @Test
  void nobodyIsNotStrong() {
    assertThat(strong.holds()).isFalse();
  }
}
