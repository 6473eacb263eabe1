package app.quintet.platform.ai.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.ai.Skill;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class ModeTest {
  @Autowired People people;
  @Autowired Gateway gateway;

  @Test
  void withoutAnyKeyTheBadgeSaysOfflineToAnybody() {
    var answer = people.nobody().get("/api/v1/ai/mode?app=flirtcraft").mustBe(200);
    assertThat(answer.data().path("mode").asString()).isEqualTo("offline");
    assertThat(answer.data().path("model").asString()).isEqualTo("offline");
  }

  @Test
  void anOddAppIsRefused() {
    people.nobody().get("/api/v1/ai/mode?app=No%20App").mustBe(422);
  }

  @Test
  void withoutAnyKeyEverySkillIsPlayedByItsOfflineTwin() {
    record Reply(String text) {}
    class Twin implements Skill<String, Reply> {
      @Override
      public String id() {
        return "testing.without_prompt";
      }

      @Override
      public String promptVersion() {
        return "v1";
      }

      @Override
      public Class<Reply> output() {
        return Reply.class;
      }

      @Override
      public Tuning tuning(String input) {
        return new Tuning(0, 10, false, Reasoning.NONE);
      }

      @Override
      public List<Turn> turns(String input, String prompt) {
        throw new AssertionError("nothing is prepared for a provider that is not there");
      }

      @Override
      public List<String> faults(String input, Reply output) {
        return List.of();
      }

      @Override
      public Reply offline(String input) {
        return new Reply("offline " + input);
      }
    }
    var answer = gateway.run(new Twin(), "hello", UUID.randomUUID(), true);
    assertThat(answer.output().text()).isEqualTo("offline hello");
    assertThat(answer.source()).isEqualTo(Gateway.Source.OFFLINE);
  }
}
