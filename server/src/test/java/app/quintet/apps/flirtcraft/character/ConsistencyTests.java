package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A fact stated is never contradicted. */
class ConsistencyTests {
  @Test
  void longConversationsContradictNothing() {
    // The benchmark plays the 500 of the specification; these are the first of them.
    assertThat(Contradictions.in(Integer.getInteger("conversations", 150), 10_000)).isEmpty();
  }

  @Test
  void aFactPutIntoTheCharactersMouthIsConfirmedOnlyIfItIsSo() {
    for (long seed = 0; seed < 40; seed++) {
      var talk =
          new Stage.Talk(Stage.scene(ScenarioType.BAR, Difficulty.GREEN, seed), Set.of(), seed);
      Map<String, String> facts = talk.scene.context().persona().facts();
      String own = said(talk.say("didn't you say you were from " + facts.get("from") + "?"));
      assertThat(own).contains(facts.get("from")).doesNotContain("mixing me up");
      String other = facts.get("from").equals("Tucson") ? "Porto" : "Tucson";
      String denied = said(talk.say("didn't you say you were from " + other + "?"));
      assertThat(denied).contains(facts.get("from")).doesNotContain(other);
    }
  }

  // Who is keen answers in two messages.
  private static String said(Reply reply) {
    return String.join(" ", reply.lines().stream().map(Reply.Line::text).toList());
  }

  @Test
  void theSameQuestionInOtherWordsHasTheSameAnswer() {
    for (long seed = 0; seed < 30; seed++) {
      var talk =
          new Stage.Talk(Stage.scene(ScenarioType.PARK, Difficulty.YELLOW, seed), Set.of(), seed);
      String from = talk.scene.context().persona().facts().get("from");
      for (String asked :
          new String[] {"where are you from?", "so where did you grow up?", "you from here?"}) {
        talk.say(asked);
        assertThat(talk.state.memory().stated()).containsEntry("from", from);
      }
    }
  }
}
