package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class StateJsonTests {
  private final JsonMapper json =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  @Test
  void stateAndContextSurviveBeingStored() {
    var talk = new Stage.Talk(Stage.scene(ScenarioType.BAR, Difficulty.RED, 2), Set.of(), 2);
    talk.say("hi, what do you do?");
    talk.say("I'm from Lima");
    String state = json.writeValueAsString(talk.state);
    assertThat(json.readValue(state, EngagementState.class)).isEqualTo(talk.state);
    assertThat(state).contains("\"flat_turns\"").contains("\"red\"");
    String older = state.replaceFirst("\"gentle\":\\d+,", "");
    assertThat(older).isNotEqualTo(state);
    assertThat(json.readValue(older, EngagementState.class)).isEqualTo(talk.state);
    String context = json.writeValueAsString(talk.scene.context());
    assertThat(json.readValue(context, CharacterContext.class)).isEqualTo(talk.scene.context());
    assertThat(context).contains("\"conversation_starters\"").contains("\"time_of_day\"");
  }
}
