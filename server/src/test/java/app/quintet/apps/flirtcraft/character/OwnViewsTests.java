package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a character thinks is its own, and stays so; what nobody foresaw is answered to the point.
 */
class OwnViewsTests {
  private static final int SEEDS = 24;
  private static final Set<String> PARTS = Set.of("say", "short", "why", "again");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(the (best|bad|good|hard) (part|bit)|my favourite bit|the"
              + " (up|down)side|downside|the reason|how it (started|began)|it (began|started) like"
              + " this|less nice|what i like|why|the thing is):");

  @Test
  void peopleDifferAndEachStaysWithTheirView() {
    Map<String, Object> stands = Yaml.map(Yaml.map("stands.yaml"), "stand");
    assertThat(stands).hasSizeGreaterThan(20);
    for (String matter : stands.keySet()) {
      Set<Boolean> sides = new HashSet<>();
      for (long seed = 0; seed < SEEDS; seed++) {
        sides.add(Stand.second(scene(Difficulty.GREEN, seed).context().persona(), matter));
      }
      assertThat(sides).as(matter).containsExactlyInAnyOrder(true, false);
    }
    for (long seed = 0; seed < SEEDS; seed++) {
      var talk = talk(Difficulty.YELLOW, seed);
      boolean believes = Stand.second(talk.scene.context().persona(), "ghosts");
      for (String ask :
          List.of("do you believe in ghosts?", "why?", "so do you believe in ghosts or not?")) {
        talk.say(ask);
      }
      String other = believes ? "answer.ghosts." : "stand.ghosts.";
      assertThat(Stage.LIBRARY.cells().entrySet())
          .filteredOn(cell -> cell.getKey().startsWith(other))
          .flatExtracting(Map.Entry::getValue)
          .noneMatch(line -> talk.state.memory().used().contains(line.id()));
    }
  }

  @Test
  void everyOtherSideHasTheSamePartsForEverybody() {
    List<String> missing = new ArrayList<>();
    Map<String, Object> stands = Yaml.map(Yaml.map("stands.yaml"), "stand");
    for (String matter : stands.keySet()) {
      assertThat(Stage.LIBRARY.cell("answer." + matter + ".say")).as(matter).isNotEmpty();
      for (String part : PARTS) {
        for (Difficulty d : Difficulty.values()) {
          if (Stage.LIBRARY.cell("stand." + matter + "." + part).stream()
              .noneMatch(line -> line.suits(d, 50))) {
            missing.add(matter + "." + part + " for " + d);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatSomebodyBelievesIsNoFactAboutThem() {
    for (Difficulty difficulty : Difficulty.values()) {
      for (String ask :
          List.of(
              "do you believe in ghosts?",
              "do you believe in love at first sight?",
              "are you a morning person?")) {
        assertThat(talk(difficulty, 3).say(ask).move().kind())
            .as(ask)
            .isEqualTo(UserMove.Kind.OPEN_QUESTION);
      }
    }
  }

  @Test
  void whatBringsYouHereAsksWhySomebodyCame() {
    for (long seed = 0; seed < SEEDS; seed++) {
      for (String ask :
          List.of(
              "What got you in here today?",
              "what brings you here?",
              "so what brought you out tonight?",
              "what made you come in?")) {
        var talk = talk(Difficulty.values()[(int) (seed % 3)], seed);
        talk.say("hi there");
        talk.say(ask);
        assertThat(talk.state.memory().focus()).as(ask).isEqualTo("brings");
      }
      var job = talk(Difficulty.GREEN, seed);
      job.say("what do you do for work?");
      job.say("what got you into that?");
      assertThat(job.state.memory().focus()).isEqualTo("job");
    }
  }

  @Test
  void ofTwoThingsOneIsTakenAndAlwaysTheSame() {
    assertThat(Choice.in("would you rather live by the sea or in the mountains?"))
        .containsExactly("by the sea", "in the mountains");
    assertThat(Choice.in("so, pancakes or waffles?")).containsExactly("pancakes", "waffles");
    assertThat(Choice.in("are you here for the coffee or the cake?"))
        .containsExactly("the coffee", "the cake");
    assertThat(Choice.in("is it always like this or am i unlucky?")).isEmpty();
    Set<String> taken = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      var talk = talk(Difficulty.GREEN, seed);
      String first = head(talk.say("pancakes or waffles?"));
      String second = head(talk.say("would you rather have waffles or pancakes?"));
      assertThat(first).isIn("pancakes", "waffles").isEqualTo(second);
      taken.add(first);
    }
    assertThat(taken).hasSize(2);
  }

  @Test
  void whatNobodyForesawIsTakenUpByItsName() {
    assertThat(Thing.of("what would you do if a walrus walked in?")).isEqualTo("a walrus");
    assertThat(Thing.of("what's in your bag?")).isEqualTo("my bag");
    assertThat(Thing.of("what's the best thing ever?")).isEmpty();
    assertThat(Thing.of("what's the biggest disaster you've had in a kitchen?"))
        .isEqualTo("the biggest disaster");
    assertThat(Thing.kind("what song would you ban forever?")).isEqualTo("song");
    int named = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      var talk = talk(Difficulty.values()[(int) (seed % 3)], seed);
      talk.say("hey");
      named +=
          text(talk.say("what would you do if a walrus walked in?")).contains("walrus") ? 1 : 0;
      named += text(talk.say("what do you think about pigeons?")).contains("igeons") ? 1 : 0;
      named += text(talk.say("what song would you ban forever?")).contains("song") ? 1 : 0;
    }
    assertThat(named).isGreaterThan(SEEDS * 3 / 2);
  }

  @Test
  void whatIsWornHasAStoryOfItsOwn() {
    for (Difficulty difficulty : Difficulty.values()) {
      var talk = talk(difficulty, 5);
      talk.say("where are you from?");
      talk.say("what's the story behind that ring?");
      assertThat(talk.state.memory().focus()).isEqualTo("worn");
    }
  }

  @Test
  void whoSaysTheyAreShyIsNotPitied() {
    for (Difficulty difficulty : Difficulty.values()) {
      var talk = talk(difficulty, 6);
      Reply reply = talk.say("i dont really know what to say, i'm bad at this");
      assertThat(reply.move().has(UserMove.Kind.LOW)).as(text(reply)).isFalse();
    }
  }

  @Test
  void detailsAreToldAndNotListed() {
    Stage.LIBRARY
        .cells()
        .forEach(
            (cell, lines) ->
                lines.forEach(
                    line ->
                        assertThat(line.text())
                            .as(cell)
                            .doesNotContainPattern("(?i)\\]: \\{thread\\}")));
    for (long seed = 0; seed < SEEDS; seed++) {
      var talk = talk(Difficulty.values()[(int) (seed % 3)], seed);
      for (String ask :
          List.of(
              "what do you do for work?",
              "tell me more",
              "what do you do for fun?",
              "how did you get into that?",
              "what's the worst part?",
              "and the best part?")) {
        assertThat(text(talk.say(ask))).doesNotContainPattern(LABEL).doesNotContain("as before,");
      }
    }
  }

  @Test
  void nobodyTeachesGladlyBeforeTheyLikeSomebody() {
    for (long seed = 0; seed < SEEDS; seed++) {
      var cold = talk(Difficulty.RED, seed);
      cold.say("what do you do for fun?");
      String first = cold.scene.context().persona().facts().getOrDefault("hobby_first", "?");
      String answer = text(cold.say("could you teach me?"));
      assertThat(answer).contains(first.substring(3)).doesNotContain("earned it");
      var warm = talk(Difficulty.GREEN, seed);
      warm.say("what do you do for fun?");
      warm.say("how did you get into that?");
      assertThat(text(warm.say("could you teach me?"))).doesNotContain("Let's talk a bit first");
    }
  }

  @Test
  void aGoodWeekIsNotAlwaysAboutTheHobby() {
    Set<Boolean> general = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      var talk = talk(Difficulty.GREEN, seed);
      Map<String, String> facts = talk.scene.context().persona().facts();
      String answer = text(talk.say("what's the best thing that happened to you this week?"));
      String event = facts.getOrDefault("event", "?");
      boolean told = answer.toLowerCase(Locale.ROOT).contains(event.toLowerCase(Locale.ROOT));
      general.add(told);
      String why = facts.getOrDefault(told ? "event_why" : "hobby_week_why", "?");
      assertThat(text(talk.say("why?")).toLowerCase(Locale.ROOT))
          .contains(why.toLowerCase(Locale.ROOT).substring(3));
    }
    assertThat(general).hasSize(2);
  }

  @Test
  void evenTheBusyOnesGreetLikeSomebodyAndNotLikeASign() {
    for (ScenarioType place : ScenarioType.values()) {
      Stage.LIBRARY.cell("place." + place.wire() + ".greet").stream()
          .filter(line -> line.tags().contains("r"))
          .forEach(
              line ->
                  assertThat(line.text()).doesNotContain("What now", "taken, more", "I need that"));
    }
    assertThat(Stage.LIBRARY.cells().values().stream().flatMap(List::stream))
        .noneMatch(line -> line.text().contains("What now"));
  }

  private static String head(Reply reply) {
    return text(reply)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(um|uh|so|well|honestly|i mean|okay so|like|hm)[, ]+", "")
        .split("[^\\p{L}]")[0];
  }

  private static CharacterTurn.Scene scene(Difficulty difficulty, long seed) {
    return Stage.scene(ScenarioType.values()[(int) (seed % 8)], difficulty, seed);
  }

  private static Stage.Talk talk(Difficulty difficulty, long seed) {
    return new Stage.Talk(scene(difficulty, seed), Set.of(), seed);
  }

  private static String text(Reply reply) {
    return String.join(" ", reply.lines().stream().map(Reply.Line::text).toList());
  }
}
