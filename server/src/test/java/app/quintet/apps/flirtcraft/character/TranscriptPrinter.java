package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Prints conversations for reading; run with -Dtranscripts=true. */
@EnabledIfSystemProperty(named = "transcripts", matches = "true")
class TranscriptPrinter {
  @Test
  void printsOneConversationOfEveryKind() {
    var simulation = new Simulation();
    int seed = Integer.getInteger("seed", 1);
    for (int i = 0; i < 12; i++) {
      ScriptedUser user = ScriptedUser.values()[new int[] {0, 1, 0, 4, 2, 3}[i % 6]];
      ScenarioType place = ScenarioType.values()[(i + seed) % 8];
      Difficulty difficulty = Difficulty.values()[i % 3];
      var talk = simulation.play(user, place, difficulty, Set.of(), seed * 100 + i);
      System.out.printf("%n=== %s in %s, %s%n", user, place.wire(), difficulty);
      var context = talk.scene.context();
      System.out.println(
          context.appearance().text()
              + "\n"
              + context.environment().text()
              + "\n"
              + context.bodyLanguage().text()
              + "\n"
              + context.conversationStarters());
      int at = 0;
      for (Reply reply : talk.replies) {
        System.out.println(
            "  > "
                + talk.transcript.get(at).text()
                + "   ["
                + reply.move().kind()
                + " "
                + reply.move().also()
                + " "
                + reply.move().topics()
                + reply.move().asksAbout()
                + reply.move().facts()
                + " "
                + reply.state().level()
                + "]");
        at += 1 + reply.lines().size();
        reply
            .lines()
            .forEach(
                l ->
                    System.out.println(
                        "  "
                            + context.persona().name()
                            + ": "
                            + l.text()
                            + "   ("
                            + l.bodyLanguage()
                            + ")"));
      }
    }
  }
}
