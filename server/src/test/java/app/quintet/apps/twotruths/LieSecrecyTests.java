package app.quintet.apps.twotruths;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static app.quintet.apps.twotruths.Player.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.challenge.ChallengeWish;
import app.quintet.apps.twotruths.challenge.Making;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Reads everything that somebody can see before they guess, of a thousand challenges, and shows
 * that none of it tells the lie better than chance.
 */
@QuintetTest
class LieSecrecyTests {
  private static final int CHALLENGES = 1_000;
  private static final String[] WORDS = {
    "river", "piano", "goat", "island", "medal", "bridge", "soup", "tent", "comet", "ladder"
  };
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired Making making;

  private record Made(UUID id, int lie) {}

  @Test
  void nothingThatIsSeenBeforeGuessingTellsTheLieBetterThanChance() {
    Random random = new Random(20261121);

    List<Made> all = make(random);

    Caller nobody = people.nobody();
    Player guesser = Player.of(people.fresh());
    entitlements.grant(guesser.id(), "twotruths.premium", null, "test");
    Map<UUID, Integer> ranks = ranks(nobody);
    Learner learner = new Learner();
    for (Made made : all) {
      Figures figures = new Figures();
      figures.put("rank", ranks.getOrDefault(made.id(), -1));
      figures.put("rank.mod3", Math.floorMod(ranks.getOrDefault(made.id(), -1), 3));
      String path = challenge(made.id());
      look(figures, "nobody", nobody, path);
      look(figures, "guesser", guesser.api(), path);
      // What is refused is the same for all; a quarter of them would show it if it were not.
      if (random.nextInt(4) == 0) {
        look(figures, "results", guesser.api(), path + "/results");
        look(figures, "analysis", guesser.api(), path + "/analysis");
        look(figures, "hint", guesser.api(), path + "/hint");
      }
      learner.add(figures.all(), made.lie());
    }

    Learner.Skill skill = learner.skill();

    // Chance is 1/3; four standard deviations of a share of 500 are 0.085.
    assertThat(skill.figures()).isGreaterThan(150);
    assertThat(skill.byBest()).as(skill.toString()).isLessThan(0.42);
    assertThat(skill.byAll()).as(skill.toString()).isLessThan(0.42);
  }

  @Test
  void theLearnerWouldFindAFaintLeakAmongAllThat() {
    Random random = new Random(7);
    Learner learner = new Learner();
    for (int i = 0; i < CHALLENGES; i++) {
      int lie = random.nextInt(3);
      Figures figures = new Figures();
      for (int noise = 0; noise < 200; noise++) {
        figures.put("noise" + noise, random.nextInt(1_000));
      }
      // An answer that is a few characters longer when the lie comes last, half of the time.
      figures.put("length", 800 + random.nextInt(3) + (lie == 2 && random.nextBoolean() ? 9 : 0));
      learner.add(figures.all(), lie);
    }
    assertThat(learner.skill().best()).isEqualTo("length");
    assertThat(learner.skill().byBest()).isGreaterThan(0.42);
  }

  @Test
  void whatIsShownBeforeGuessingHasTheseFieldsAndNoOthers() {
    UUID id = Player.of(people.fresh()).published(2);
    JsonNode shown = Player.of(people.fresh()).watch(id);
    assertThat(shown.propertyNames())
        .containsExactlyInAnyOrder("challenge", "statements", "verdict", "own");
    assertThat(shown.get("verdict").isNull()).isTrue();
    assertThat(shown.get("own").isNull()).isTrue();
    assertThat(shown.get("challenge").propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "title",
            "owner",
            "orientation",
            "frame",
            "reveal",
            "duration_ms",
            "chapters",
            "video_url",
            "poster_url",
            "preview_url",
            "views",
            "guesses",
            "published_at",
            "guessed",
            "mine");
  }

  @Test
  void theDatabaseItselfShowsNobodyElsesLieToAnybody() {
    // Hand-written SQL as the application's role and as the purpose that feeds are read for.
    UUID id = Player.of(people.fresh()).published(1);
    assertThat(Peeking.rows("twotruths.watch", "twotruths.lie", id)).isZero();
    assertThat(Peeking.rows("twotruths.watch", "twotruths.tally", id)).isZero();
    assertThat(Peeking.rows("twotruths.watch", "twotruths.response", id)).isZero();
    assertThat(Peeking.rows("twotruths.watch", "twotruths.analysis", id)).isZero();
    assertThat(Peeking.rows("twotruths.guess", "twotruths.lie", id)).isEqualTo(1);
  }

  private List<Made> make(Random random) {
    List<Player> liars = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      liars.add(Player.of(people.fresh()));
    }
    Player voter = Player.of(people.fresh());
    List<Made> all = new ArrayList<>();
    for (int i = 0; i < CHALLENGES; i++) {
      int lie = random.nextInt(3);
      Player liar = liars.get(random.nextInt(liars.size()));
      // A third make up their mind later, as people do.
      boolean later = random.nextInt(3) == 0;
      UUID id = begin(liar, random, later ? random.nextInt(3) : lie);
      if (later) {
        making.change(
            liar.id(), id, new ChallengeWish(null, lie, null, null, null, null, null, null));
      }
      all.add(new Made(id, lie));
    }
    for (Player liar : liars) {
      superuser(
          """
          update twotruths.challenge set status = 'published', published_at = updated_at,
            video = gen_random_uuid(), poster = gen_random_uuid(), preview = gen_random_uuid(),
            duration_ms = 30000, chapters = '{0,10000,20000}' where user_id = ?
          """,
          liar.id());
    }
    for (Made made : all) {
      if (random.nextInt(4) == 0) {
        voter.guess(made.id(), random.nextInt(3), 1 + random.nextInt(3)).mustBe(201);
      }
    }
    return all;
  }

  private UUID begin(Player liar, Random random, int lie) {
    // Few themes: every new text is looked at for danger, which takes longer than all the rest.
    int theme = random.nextInt(WORDS.length);
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      statements.add("About a " + WORDS[(theme + i) % WORDS.length]);
    }
    ChallengeWish wish = new ChallengeWish("Three", lie, null, statements, null, null, null, null);
    return making.begin(liar.id(), wish).challenge().id();
  }

  private static void look(Figures figures, String name, Caller who, String path) {
    long from = System.nanoTime();
    Answer answer = path.endsWith("/hint") ? who.post(path, null) : who.get(path);
    figures.answer(name, answer, System.nanoTime() - from);
  }

  private static Map<UUID, Integer> ranks(Caller nobody) {
    Map<UUID, Integer> ranks = new HashMap<>();
    String cursor = "";
    do {
      JsonNode page =
          nobody.get(BASE + "/challenges?feed=new&limit=100" + cursor).mustBe(200).body();
      page.get("data")
          .forEach(c -> ranks.put(UUID.fromString(c.get("id").asString()), ranks.size()));
      JsonNode next = page.at("/meta/next_cursor");
      cursor = next.isMissingNode() ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty() && ranks.size() < 3 * CHALLENGES);
    return ranks;
  }
}
