package app.quintet.platform.ai.prompt;

import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.ai.Skill.Speaker;
import app.quintet.platform.ai.Skill.Turn;
import app.quintet.platform.ai.schema.OutputReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes a skill's conversation fit to leave: our instructions and the rule about people's words in
 * the system turn, people's words delimited in user turns, refused words taken out.
 */
@Component
public class Preparing {
  private static final String REMOVED = "(a message that was removed)";
  private final PromptLibrary prompts;
  private final Screening screening;

  Preparing(PromptLibrary prompts, Screening screening) {
    this.prompts = prompts;
    this.screening = screening;
  }

  /** The prepared call; IllegalStateException when the skill's prompt is missing. */
  public <I, O extends Record> Prepared<O> prepare(Skill<I, O> skill, I input) {
    var loaded = prompts.of(skill);
    List<Turn> turns = skill.turns(input, loaded.prompt());
    if (turns.isEmpty() || turns.getFirst().speaker() != Speaker.SYSTEM) {
      throw new IllegalStateException(skill.id() + " must begin with its system turn");
    }
    int newest = newest(turns);
    boolean refused = false;
    List<Turn> safe = new ArrayList<>(turns.size());
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      if (turn.speaker() == Speaker.USER && screening.refuses(turn.text())) {
        refused |= i == newest;
        safe.add(new Turn(Speaker.USER, Prompts.delimited(REMOVED)));
      } else {
        safe.add(i == 0 ? withRule(turn) : fit(turn));
      }
    }
    // The id names the class of the output, so the reader made for it fits this skill.
    @SuppressWarnings("unchecked")
    OutputReader<O> reader = (OutputReader<O>) loaded.reader();
    return new Prepared<>(
        skill.id(), skill.promptVersion(), List.copyOf(safe), reader, skill.tuning(input), refused);
  }

  private static Turn withRule(Turn system) {
    return new Turn(Speaker.SYSTEM, system.text() + "\n\n" + Prompts.RULE);
  }

  private static Turn fit(Turn turn) {
    return turn.speaker() == Speaker.USER
        ? new Turn(Speaker.USER, Prompts.delimited(turn.text()))
        : turn;
  }

  private static int newest(List<Turn> turns) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (turns.get(i).speaker() == Speaker.USER) {
        return i;
      }
    }
    return -1;
  }
}
