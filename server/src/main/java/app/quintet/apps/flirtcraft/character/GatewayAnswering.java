package app.quintet.apps.flirtcraft.character;

import app.quintet.platform.ai.Gateway;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class GatewayAnswering implements Answering {
  private final Gateway gateway;
  private final CharacterSkill skill;
  private final Engine engine;

  GatewayAnswering(Gateway gateway, CharacterSkill skill, Engine engine) {
    this.gateway = gateway;
    this.skill = skill;
    this.engine = engine;
  }

  @Override
  public Reply answer(UUID person, CharacterTurn turn) {
    Heard heard = engine.hear(turn);
    // A boundary and a farewell are the library's: they must come, and come as written.
    if (turn.refused() || heard.mustLeave()) {
      return engine.reply(heard);
    }
    var answer = gateway.run(skill, heard, person, true);
    if (answer.source() == Gateway.Source.OFFLINE) {
      // The twin's output lacks the state; the engine is deterministic, so it is made again.
      return engine.reply(heard);
    }
    return engine.adopt(heard, answer.output()).by(answer.model());
  }
}
