package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked is answered: on the subject, three levels deep, and with a yes or a no. */
class DepthOfTalkTests {
  @Test
  void whoAsksOnIsAnsweredOnTheSameSubject() {
    int onSubject = 0;
    int asked = 0;
    for (long seed = 0; seed < 30; seed++) {
      var talk = talk(Difficulty.GREEN, seed);
      Map<String, String> details = Details.of(talk.scene.context().persona(), "job");
      talk.say("what do you do for work?");
      for (String on :
          new String[] {"how did you get into that?", "what's the best part?", "and the worst?"}) {
        String answer = text(talk.say(on)).toLowerCase(java.util.Locale.ROOT);
        asked++;
        onSubject +=
            details.values().stream()
                    .anyMatch(d -> answer.contains(d.toLowerCase(java.util.Locale.ROOT)))
                ? 1
                : 0;
      }
    }
    assertThat(onSubject).isGreaterThanOrEqualTo(asked * 95 / 100);
  }

  @Test
  void aThingOfThePlaceIsKnown() {
    for (long seed = 0; seed < 10; seed++) {
      var talk = talk(Difficulty.YELLOW, seed);
      assertThat(text(talk.say("what's the story with the neon fish?"))).isNotBlank();
      assertThat(talk.state.memory().focus()).isEqualTo("figure.fish");
      talk.say("why does it do that?");
      assertThat(talk.state.memory().focus()).isEqualTo("figure.fish");
    }
  }

  @Test
  void andYouMeansWhatThePersonHasJustTold() {
    for (long seed = 0; seed < 20; seed++) {
      var talk = talk(Difficulty.GREEN, seed);
      String from = talk.scene.context().persona().facts().get("from");
      assertThat(text(talk.say("I'm from Lima. And you?"))).contains(from);
    }
  }

  @Test
  void aShortAnswerToTheCharactersQuestionIsTakenAsOne() {
    var answer =
        Answer.of(
            "jazz",
            Stage.UNDERSTANDING.understand(
                "jazz", "", "", talk(Difficulty.GREEN, 1).scene.context()),
            new Memory(
                java.util.List.of(),
                Map.of(),
                Map.of(),
                java.util.List.of(),
                "topic.music.ask",
                new java.util.LinkedHashSet<>(),
                ""));
    assertThat(answer).isEqualTo(new Answer(Answer.Kind.WORDS, "jazz"));
  }

  @Test
  void whatThePersonToldIsKnownTenLinesLater() {
    for (long seed = 0; seed < 10; seed++) {
      var talk = talk(Difficulty.GREEN, seed);
      talk.say("I'm Tom, by the way");
      for (int i = 0; i < 10; i++) {
        talk.say("what do you think of this place? It's a lovely evening, number " + i);
      }
      assertThat(text(talk.say("do you remember my name?"))).contains("Tom");
    }
  }

  @Test
  void griefIsNotAnsweredWithSmallTalk() {
    for (long seed = 0; seed < 20; seed++) {
      var talk = talk(Difficulty.GREEN, seed);
      talk.say("my mom died in spring");
      for (String on : new String[] {"she loved this place", "I miss her", "yeah"}) {
        Reply reply = talk.say(on);
        assertThat(reply.move().has(UserMove.Kind.LOW)).as(on).isTrue();
        assertThat(text(reply))
            .doesNotContain("crowned the bartender", "What song do we", "smile any more");
      }
    }
  }

  private static Stage.Talk talk(Difficulty d, long seed) {
    return new Stage.Talk(Stage.scene(ScenarioType.BAR, d, seed), Set.of(), seed);
  }

  private static String text(Reply reply) {
    return String.join(" ", reply.lines().stream().map(Reply.Line::text).toList());
  }
}
