package app.quintet.apps.flirtcraft.character;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lives through a turn again whose answer is known. */
@Component
public class Rehearsing {
  private final Engine engine;

  Rehearsing(Engine engine) {
    this.engine = engine;
  }

  /**
   * The state after the character answered this turn with these lines; at least one. Where the
   * engine would say the same again its own state is taken, which knows more than words show; else
   * (a model spoke, or the library has changed) what the words show.
   */
  public EngagementState after(CharacterTurn turn, List<Reply.Line> lines) {
    Heard heard = engine.hear(turn);
    Reply again = engine.reply(heard);
    if (texts(again.lines()).equals(texts(lines))) {
      return again.state();
    }
    Reply.Line first = lines.getFirst();
    String second = lines.size() > 1 ? lines.get(1).text() : null;
    var said =
        new CharacterOutput(
            first.text(), second, first.bodyLanguage(), first.receptiveness().wire());
    return engine.adopt(heard, said).state();
  }

  private static List<String> texts(List<Reply.Line> lines) {
    return lines.stream().map(Reply.Line::text).toList();
  }
}
