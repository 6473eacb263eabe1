package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is left by the character, and who must never be. */
class DepartureTests {
  private static final int EACH = 16;

  @Test
  void nobodySadIsLeftUnlessTheySayGoodbye() {
    List<String> left = new ArrayList<>();
    for (Simulation.Played played : played(ScriptedUser.SAD)) {
      var talk = played.talk();
      String last =
          talk.transcript.reversed().stream()
              .filter(e -> !e.byCharacter())
              .findFirst()
              .orElseThrow()
              .text();
      if (talk.state.left() && !Farewell.plain(last.toLowerCase(Locale.ROOT))) {
        left.add(played.place() + " " + played.difficulty() + ": " + last);
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void trollsAndWhoeverGivesNothingAreStillLeft() {
    for (ScriptedUser user : List.of(ScriptedUser.TROLL, ScriptedUser.CARELESS)) {
      long left =
          played(user).stream()
              .filter(p -> p.difficulty() == Difficulty.RED && p.talk().state.left())
              .count();
      assertThat(left).as(user.wire()).isGreaterThan(EACH / 2);
    }
  }

  @Test
  void whoMakesThemselvesSmallIsAskedToStay() {
    for (Difficulty difficulty : Difficulty.values()) {
      for (String line :
          List.of(
              "ok. i'll stop talking",
              "sorry, I'm no fun tonight",
              "sorry for bothering you, just ignore me",
              "it's ok, you can go if you want",
              "i'll leave you alone")) {
        for (long seed = 0; seed < 4; seed++) {
          var talk = talk(difficulty, seed);
          talk.say("hi, i didn't sleep much, sorry if i'm weird");
          Reply reply = talk.say(line);
          assertThat(reply.leaves()).as(difficulty + line).isFalse();
          assertThat(reply.move().has(UserMove.Kind.LOW)).as(difficulty + line).isTrue();
          assertThat(talk.say(line).leaves()).as("again " + line).isFalse();
        }
      }
    }
  }

  @Test
  void aPlainGoodbyeEndsItAndKindlyIfTheyAreDown() {
    for (Difficulty difficulty : Difficulty.values()) {
      var talk = talk(difficulty, 3);
      talk.say("i lost my job on monday and i feel so empty");
      talk.say("i don't know what to do anymore");
      Reply reply = talk.say("ok, i have to go now. bye, take care");
      assertThat(reply.leaves()).as(difficulty.wire()).isTrue();
      assertThat(Stage.LIBRARY.cell("exit.gentle")).hasSizeGreaterThan(3);
      assertThat(reply.lines().getLast().text()).doesNotContain("painful", "worst part");
    }
  }

  @Test
  void flatAnswersOfSomebodyWhoIsDownCostNothing() {
    var was = EngagementState.fresh(Difficulty.RED);
    EngagementState state = was.after(EngagementTableTests.move(UserMove.Kind.LOW));
    int level = state.level();
    for (int i = 0; i < 6; i++) {
      state = state.after(EngagementTableTests.move(UserMove.Kind.FLAT));
      assertThat(state.level()).isEqualTo(level);
      assertThat(state.flatTurns()).isZero();
    }
    for (int i = 0; i < 4; i++) {
      state = state.after(EngagementTableTests.move(UserMove.Kind.FLAT));
    }
    assertThat(state.level()).isLessThan(level);
  }

  private static Stage.Talk talk(Difficulty difficulty, long seed) {
    return new Stage.Talk(Stage.scene(ScenarioType.PARK, difficulty, seed), Set.of(), seed);
  }

  private static List<Simulation.Played> played(ScriptedUser user) {
    List<Simulation.Played> all = new ArrayList<>();
    Simulation simulation = new Simulation();
    for (Difficulty difficulty : Difficulty.values()) {
      for (int i = 0; i < EACH; i++) {
        ScenarioType place = ScenarioType.values()[i % 8];
        long seed = 500 + 31L * i;
        var talk = simulation.play(user, place, difficulty, Set.of(), seed);
        all.add(new Simulation.Played(user, place, difficulty, talk, seed));
      }
    }
    return all;
  }
}
