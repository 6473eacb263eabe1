package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a conversation once broke: each line gets an answer of its own class. */
class BreaksInTalkTests {
  private static final int SEEDS = 12;

  @Test
  void whoAsksForTheNameAgainHearsTheCharactersOwn() {
    each(
        (talk, at) -> {
          talk.say("hey, I'm Tom by the way");
          String name = talk.scene.context().persona().name();
          for (String ask :
              List.of(
                  "what was your name again?",
                  "sorry, I forgot your name",
                  "remind me of your name",
                  "who are you again?")) {
            assertThat(text(talk.say(ask))).as(at + ask).contains(name);
          }
          assertThat(text(talk.say("do you remember my name?"))).as(at).contains("Tom");
        });
  }

  @Test
  void nothingThatIsHandedBackBeginsWithWhatWasCutOff() {
    for (String left : List.of("'m a nurse", "m a nurse", "and", "because of it", "", "am tired")) {
      assertThat(Echo.handsBack(left)).as(left).isFalse();
    }
    assertThat(Echo.handsBack("salsa dancing")).isTrue();
    each(
        (talk, at) -> {
          talk.say("hi, what are you up to?");
          String said = "I'm a nurse, night shifts mostly, so this is basically my breakfast";
          assertThat(text(talk.say(said))).as(at).doesNotContainPattern("(?i)(^|[ \"])'m\\b");
          assertThat(talk.state.memory().userFacts()).as(at).containsEntry("work", "nurse");
        });
  }

  @Test
  void aQuestionAfterPraiseIsAQuestion() {
    each(
        (talk, at) -> {
          talk.say("hi");
          Reply reply = talk.say("nice. is that coffee any good?");
          assertThat(reply.move().kind()).as(at).isEqualTo(UserMove.Kind.CLOSED_QUESTION);
          assertThat(talk.state.memory().focus()).as(at).isEqualTo("drink_good");
        });
  }

  @Test
  void aThingInSightIsAnsweredAsThatThing() {
    each(
        (talk, at) -> {
          talk.say("hi");
          Reply reply = talk.say("is that curtain any good?");
          boolean named = text(reply).toLowerCase(Locale.ROOT).contains("curtain");
          boolean brief = LengthClass.words(text(reply)) <= 8;
          assertThat(named || brief).as(at + text(reply)).isTrue();
          assertThat(text(reply)).as(at).doesNotContain("official", "expert", "not sure");
        });
  }

  @Test
  void whatTheCharacterIsReadingHasAnOpinionAStoryAndAFavourite() {
    int readers = 0;
    for (ScenarioType place : List.of(ScenarioType.BOOKSTORE, ScenarioType.COFFEE_SHOP)) {
      for (Difficulty difficulty : Difficulty.values()) {
        for (long seed = 0; seed < 30; seed++) {
          for (String ask :
              List.of(
                  "is that book any good?",
                  "what's it about?",
                  "who's your favourite character so far?")) {
            var talk = new Stage.Talk(Stage.scene(place, difficulty, seed), Set.of(), seed);
            String doing = talk.scene.context().persona().activity();
            if (!doing.matches(".*(novel|paperback|poem).*")) {
              continue;
            }
            readers++;
            talk.say("hi, what are you reading?");
            assertThat(details(talk, "activity", text(talk.say(ask))))
                .as(place + " " + difficulty + " " + ask + " " + talk.lastLine())
                .isTrue();
          }
        }
      }
    }
    assertThat(readers).isGreaterThan(20);
  }

  @Test
  void theWeirdestThingAtWorkIsOfTheJob() {
    each(
        (talk, at) -> {
          talk.say("what do you do for work?");
          talk.say("nice");
          String ask =
              "you mentioned your job earlier, what's the weirdest thing you've seen there?";
          assertThat(details(talk, "job", text(talk.say(ask)))).as(at + talk.lastLine()).isTrue();
        });
  }

  @Test
  void aWalkIsGoneToAndOnlyANumberIsTypedIn() {
    Invitations walk = invited("do you want to go for a walk by the river after this?");
    Invitations number = invited("can I get your number?");
    assertThat(walk.answers)
        .isNotEmpty()
        .noneMatch(a -> a.matches("(?s).*\\b(your phone|number)\\b.*"));
    assertThat(walk.answers).noneMatch(a -> a.contains("What's it like for you"));
    assertThat(walk.kinds).containsOnly(UserMove.Kind.INVITATION);
    assertThat(number.kinds).containsOnly(UserMove.Kind.INVITATION);
    assertThat(number.answers).anyMatch(a -> a.contains("phone"));
  }

  private record Invitations(List<String> answers, Set<UserMove.Kind> kinds) {}

  private static Invitations invited(String offer) {
    List<String> answers = new ArrayList<>();
    Set<UserMove.Kind> kinds = new java.util.HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      var talk =
          new Stage.Talk(Stage.scene(ScenarioType.PARK, Difficulty.GREEN, seed), Set.of(), seed);
      for (String line :
          List.of(
              "hi, what do you love about this place?",
              "what do you do for work?",
              "how did you get into that?",
              "I play the cello in a tiny orchestra, what about you?")) {
        talk.say(line);
      }
      Reply reply = talk.say(offer);
      answers.add(text(reply));
      kinds.add(reply.move().kind());
    }
    return new Invitations(answers, kinds);
  }

  @Test
  void whoWantsToLearnIsToldTheFirstStep() {
    each(
        (talk, at) -> {
          String first = talk.scene.context().persona().facts().getOrDefault("hobby_first", "");
          talk.say("what do you do for fun?");
          talk.say("oh, how did you get into that?");
          Reply reply = talk.say("could you teach me the basics sometime?");
          assertThat(talk.state.memory().focus()).as(at).isEqualTo("teach");
          boolean stepped = text(reply).contains(first.substring(3));
          assertThat(stepped).as(at + text(reply)).isTrue();
        });
  }

  @Test
  void adviceNamesTheThingThatWasAskedAbout() {
    each(
        (talk, at) -> {
          talk.say("hi there");
          assertThat(text(talk.say("do you think I should get a second dog?")))
              .as(at)
              .containsIgnoringCase("second dog");
          assertThat(text(talk.say("should I move to Berlin?"))).as(at).contains("Berlin");
        });
  }

  @Test
  void theWeekHasSomethingInItAndAReason() {
    each(
        (talk, at) -> {
          Map<String, String> facts = talk.scene.context().persona().facts();
          talk.say("hey, how's it going?");
          talk.say("what's the best thing that happened to you this week?");
          String why =
              Stand.second(talk.scene.context().persona(), "week") ? "event_why" : "hobby_week_why";
          assertThat(text(talk.say("why?")).toLowerCase(Locale.ROOT))
              .as(at)
              .contains(facts.getOrDefault(why, "?").toLowerCase(Locale.ROOT).substring(3));
        });
  }

  @Test
  void griefIsMetInAFewWordsAboutThem() {
    each(
        (talk, at) -> {
          talk.say("my mom painted that kind of thing");
          Reply reply = talk.say("She passed away last year, I still have the wall");
          assertThat(reply.move().has(UserMove.Kind.LOW)).as(at).isTrue();
          assertThat(LengthClass.words(text(reply))).as(at + text(reply)).isLessThanOrEqualTo(32);
          assertThat(text(reply))
              .as(at)
              .doesNotContain("worn thin", "There was a winter", "I had a");
          assertThat(text(reply).chars().filter(c -> c == '?').count()).isLessThanOrEqualTo(1);
          Reply more = talk.say("she loved this kind of place");
          assertThat(more.move().has(UserMove.Kind.LOW)).as(at + text(more)).isTrue();
          assertThat(text(talk.say("I still have her coat")))
              .as(at)
              .containsIgnoringCase("her coat");
        });
  }

  @Test
  void theFirstMentionOfSiblingsSaysWhetherThereAreAny() {
    each(
        (talk, at) -> {
          Map<String, String> facts = talk.scene.context().persona().facts();
          String fact = facts.getOrDefault("sibling", facts.getOrDefault("sibling_none", "?"));
          talk.say("hi, I like it here");
          assertThat(text(talk.say("do you have any siblings?"))).as(at).containsIgnoringCase(fact);
        });
  }

  @Test
  void nobodyLaughsAtWhatIsNotFunny() {
    for (ScenarioType place : ScenarioType.values()) {
      for (long seed = 0; seed < 10; seed++) {
        var talk = new Stage.Talk(Stage.scene(place, Difficulty.GREEN, seed), Set.of(), seed);
        for (String line :
            List.of(
                "hello",
                "where do you work?",
                "my grandmother died in May",
                "where are you from?")) {
          String answer = text(talk.say(line));
          boolean funny =
              answer
                  .toLowerCase(Locale.ROOT)
                  .matches("(?s).*\\b(ha|haha|hah|laugh|joke|funny)\\w*.*");
          assertThat(funny || !answer.matches("(?s).*[😂😭😅🙈😄].*")).as(answer).isTrue();
        }
      }
    }
  }

  private static boolean details(Stage.Talk talk, String subject, String answer) {
    String lower = answer.toLowerCase(Locale.ROOT);
    return Details.of(talk.scene.context().persona(), subject).values().stream()
        .anyMatch(
            d -> lower.contains(d.toLowerCase(Locale.ROOT).substring(0, Math.min(14, d.length()))));
  }

  private static void each(java.util.function.BiConsumer<Stage.Talk, String> check) {
    ScenarioType[] places = ScenarioType.values();
    for (Difficulty difficulty : Difficulty.values()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        ScenarioType place = places[seed % places.length];
        var talk = new Stage.Talk(Stage.scene(place, difficulty, seed), Set.of(), seed);
        check.accept(talk, place.wire() + " " + difficulty.wire() + " " + seed + ": ");
      }
    }
  }

  private static String text(Reply reply) {
    return String.join(" ", reply.lines().stream().map(Reply.Line::text).toList());
  }
}
