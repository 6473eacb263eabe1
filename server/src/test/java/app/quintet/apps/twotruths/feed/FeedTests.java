package app.quintet.apps.twotruths.feed;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class FeedTests {
  @Autowired People people;

  @Test
  void newShowsPublicOnesNewestFirstAndPagesNeitherRepeatNorMiss() {
    Player me = Player.of(people.fresh());
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.add(me.published(i % 3));
    }
    UUID link = me.published(0, "link");
    UUID friends = me.published(0, "friends");
    UUID draft = me.begin(0);
    List<UUID> all = walk(people.nobody(), "new", 3, 100);
    assertThat(all).doesNotHaveDuplicates().doesNotContain(link, friends, draft);
    assertThat(all.stream().filter(made::contains)).containsExactlyElementsOf(made.reversed());
  }

  @Test
  void whatArrivesWhileOnePagesDoesNotShiftTheNextPage() {
    Player me = Player.of(people.fresh());
    UUID older = me.published(0);
    UUID old = me.published(0);
    JsonNode first = page(people.nobody(), "new", 1, null);
    assertThat(first.at("/data/0/id").asString()).isEqualTo(old.toString());
    me.published(0);
    JsonNode second = page(people.nobody(), "new", 1, first.at("/meta/next_cursor").asString());
    assertThat(second.at("/data/0/id").asString()).isEqualTo(older.toString());
  }

  @Test
  void hotShowsWhatIsGuessedMostLatelyAndForgetsAfterTwoDays() {
    Player me = Player.of(people.fresh());
    UUID quiet = me.published(0);
    UUID loud = me.published(0);
    UUID silent = me.published(0);
    Player one = Player.of(people.fresh());
    Player two = Player.of(people.fresh());
    one.guess(loud, 0, 1).mustBe(201);
    two.guess(loud, 0, 1).mustBe(201);
    one.guess(quiet, 0, 1).mustBe(201);
    List<UUID> hot = walk(people.nobody(), "hot", 5, 100);
    assertThat(hot).containsSubsequence(loud, quiet).doesNotContain(silent);
    superuser("update twotruths.challenge set heat = heat - 6.5 where id = ?", quiet);
    assertThat(walk(people.nobody(), "hot", 5, 100)).contains(loud).doesNotContain(quiet);
  }

  @Test
  void hardShowsWhatTheFewestSawThroughFromTwentyGuessesOn() {
    Player me = Player.of(people.fresh());
    UUID easy = me.published(0);
    UUID hard = me.published(0);
    UUID few = me.published(0);
    crowd(easy, 19, 15);
    crowd(hard, 19, 3);
    crowd(few, 18, 0);
    Player last = Player.of(people.fresh());
    for (UUID id : List.of(easy, hard, few)) {
      last.guess(id, 1, 1).mustBe(201);
    }
    assertThat(walk(people.nobody(), "hard", 2, 100))
        .containsSubsequence(hard, easy)
        .doesNotContain(few);
  }

  @Test
  void friendsShowsWhomOneFollowsAndTheirPrivateOnesOnlyWhenTheyFollowBack() {
    Player me = Player.of(people.fresh());
    Player followed = Player.of(people.fresh());
    Player stranger = Player.of(people.fresh());
    UUID open = followed.published(0);
    UUID closed = followed.published(1, "friends");
    UUID link = followed.published(2, "link");
    UUID other = stranger.published(0);
    people.nobody().get(BASE + "/challenges?feed=friends").mustBe(401);
    assertThat(walk(me.api(), "friends", 2, 100)).isEmpty();
    me.api().put(BASE + "/users/" + followed.id() + "/follow", null).mustBe(204);
    assertThat(walk(me.api(), "friends", 2, 100)).containsExactly(open);
    followed.api().put(BASE + "/users/" + me.id() + "/follow", null).mustBe(204);
    assertThat(walk(me.api(), "friends", 1, 100))
        .containsExactly(closed, open)
        .doesNotContain(link, other);
  }

  @Test
  void friendsOfMoreThanAPageHasPlacesForComeInOrderHoweverMuchEachShows() {
    Player me = Player.of(people.fresh());
    List<Player> followed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      followed.add(Player.of(people.fresh()));
      me.api().put(BASE + "/users/" + followed.get(i).id() + "/follow", null).mustBe(204);
    }
    followed.get(4).api().put(BASE + "/users/" + me.id() + "/follow", null).mustBe(204);
    List<UUID> made = new ArrayList<>();
    for (int who : new int[] {0, 1, 1, 1, 2, 3, 0, 4, 4, 1, 2, 2, 0, 0, 3}) {
      made.add(followed.get(who).published(0, who == 4 ? "friends" : "public"));
      followed.get(who).published(0, who == 4 ? "link" : "friends");
    }
    for (int limit : new int[] {1, 2, 3, 4, 7, 50}) {
      assertThat(walk(me.api(), "friends", limit, 100))
          .as("%d a page", limit)
          .containsExactlyElementsOf(made.reversed());
    }
  }

  @Test
  void whatIsNoFeedNoCursorOrNoLimitIsRefused() {
    people.nobody().get(BASE + "/challenges?feed=hot&cursor=nonsense").mustBe(422);
    people.nobody().get(BASE + "/challenges?feed=best").mustBe(422);
    people.nobody().get(BASE + "/challenges?limit=101").mustBe(422);
  }

  /** Arranges earlier guesses as they would have been counted. */
  private static void crowd(UUID challenge, int guesses, int right) {
    superuser("update twotruths.challenge set guesses = ? where id = ?", guesses, challenge);
    superuser(
        "update twotruths.tally set votes_0 = ?, votes_1 = ?, right_ones = ? where challenge_id ="
            + " ?",
        right,
        guesses - right,
        right,
        challenge);
  }

  private static JsonNode page(Caller who, String feed, int limit, String cursor) {
    String more = cursor == null ? "" : "&cursor=" + cursor;
    return who.get(BASE + "/challenges?feed=" + feed + "&limit=" + limit + more).mustBe(200).body();
  }

  private static List<UUID> walk(Caller who, String feed, int limit, int pages) {
    List<UUID> all = new ArrayList<>();
    String cursor = null;
    for (int i = 0; i < pages; i++) {
      JsonNode page = page(who, feed, limit, cursor);
      page.get("data").forEach(c -> all.add(UUID.fromString(c.get("id").asString())));
      if (!page.get("meta").has("next_cursor")) {
        break;
      }
      cursor = page.at("/meta/next_cursor").asString();
    }
    return all;
  }
}
