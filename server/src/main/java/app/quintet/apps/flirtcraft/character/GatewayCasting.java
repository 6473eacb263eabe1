package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.ai.Gateway;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class GatewayCasting implements Casting {
  private final Gateway gateway;
  private final ContextSkill skill;

  GatewayCasting(Gateway gateway, ContextSkill skill) {
    this.gateway = gateway;
    this.skill = skill;
  }

  @Override
  public CharacterContext cast(
      UUID person, ScenarioType place, Difficulty difficulty, Seeker seeker, long seed) {
    CharacterContext sketch = skill.sketch(place, difficulty, seeker, seed);
    var wish = new CastingWish(place, difficulty, seeker, sketch);
    var answer = gateway.run(skill, wish, person, true);
    return answer.source() == Gateway.Source.OFFLINE
        ? sketch
        : ContextOutput.applied(answer.output(), sketch);
  }
}
