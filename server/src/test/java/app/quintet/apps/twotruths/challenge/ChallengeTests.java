package app.quintet.apps.twotruths.challenge;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class ChallengeTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;

  @Test
  void aChallengeIsBegunChangedAndDeleted() {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(1);
    JsonNode own = me.watch(id);
    assertThat(own.at("/own/status").asString()).isEqualTo("draft");
    assertThat(own.at("/own/lie_index").asInt()).isEqualTo(1);
    assertThat(own.get("statements").get(1).asString()).isEqualTo("I own a canoe.");
    JsonNode changed =
        me.api()
            .patch(
                challenge(id),
                Map.of(
                    "lie_index",
                    2,
                    "title",
                    "  Another\u0007 title ",
                    "statements",
                    Arrays.asList("One", " ", "Three")))
            .mustBe(200)
            .data()
            .get("challenge");
    assertThat(changed.at("/own/lie_index").asInt()).isEqualTo(2);
    assertThat(changed.at("/challenge/title").asString()).isEqualTo("Another title");
    assertThat(changed.at("/own/segments/1/statement").isNull()).isTrue();
    assertThat(me.api().get(BASE + "/me/challenges").mustBe(200).data().size()).isEqualTo(1);
    me.api().delete(challenge(id)).mustBe(204);
    me.api().delete(challenge(id)).mustBe(204);
    me.api().get(challenge(id)).mustBe(404);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Player me = Player.of(people.fresh());
    Answer answer =
        me.api()
            .post(
                BASE + "/challenges",
                Map.of(
                    "title", " ",
                    "lie_index", 3,
                    "orientation", "round",
                    "visibility", "all",
                    "frame", "square",
                    "reveal", "boom",
                    "pack_id", "none",
                    "statements", List.of("x".repeat(201), "b")))
            .mustBe(422);
    List<String> fields =
        answer.error().get("details").valueStream().map(d -> d.get("field").asString()).toList();
    assertThat(fields)
        .containsExactly(
            "title",
            "lie_index",
            "orientation",
            "visibility",
            "frame",
            "reveal",
            "statements",
            "statements[0]",
            "pack_id");
    me.api().post(BASE + "/challenges", Map.of("title", "t", "lie_index", 0, "lie", 1)).mustBe(422);
  }

  @Test
  void nothingOfAnotherPersonsDraftIsFound() {
    Player me = Player.of(people.fresh());
    Player stranger = Player.of(people.fresh());
    UUID id = me.begin(0);
    String path = challenge(id);
    stranger.api().get(path).mustBe(404);
    people.nobody().get(path).mustBe(404);
    stranger.api().patch(path, Map.of("lie_index", 1)).mustBe(404);
    stranger.api().delete(path).mustBe(204);
    stranger.api().post(path + "/process", null).mustBe(404);
    stranger.api().delete(path + "/process").mustBe(404);
    Map<String, Object> upload = Map.of("size", 1000, "type", "video/mp4");
    stranger.api().post(path + "/segments/0/upload", upload).mustBe(404);
    stranger.guess(id, 0, 1).mustBe(404);
    for (String read : List.of("/results", "/analysis", "/video", "/poster", "/preview")) {
      stranger.api().get(path + read).mustBe(404);
    }
    stranger.api().post(path + "/hint", null).mustBe(404);
    stranger.api().post(path + "/report", Map.of("reason", "spam")).mustBe(404);
    assertThat(me.watch(id).at("/own/lie_index").asInt()).as("still there").isZero();
  }

  @Test
  void onceItIsPublishedNothingButItsVisibilityChanges() {
    Player me = Player.of(people.fresh());
    UUID id = me.published(0);
    assertThat(me.api().patch(challenge(id), Map.of("lie_index", 1)).mustBe(409).code())
        .isEqualTo("NOT_OPEN");
    me.api().patch(challenge(id), Map.of("title", "New")).mustBe(409);
    Map<String, Object> upload = Map.of("size", 1000, "type", "video/mp4");
    me.api().post(challenge(id) + "/segments/0/upload", upload).mustBe(409);
    me.api().post(challenge(id) + "/process", null).mustBe(409);
    me.api().patch(challenge(id), Map.of("visibility", "friends")).mustBe(200);
    people.nobody().get(challenge(id)).mustBe(404);
  }

  @Test
  void framesAndWaysOfRevealingComeWithPremiumAndStayWithTheChallenge() {
    Player me = Player.of(people.fresh());
    UUID id = me.published(0);
    assertThat(me.watch(id).at("/challenge/frame").asString()).isEqualTo("plain");
    Map<String, Object> gold = Map.of("frame", "gold", "reveal", "curtain");
    Answer refused = me.api().patch(challenge(id), gold).mustBe(402);
    assertThat(refused.error().at("/details/feature").asString()).isEqualTo("twotruths.premium");
    entitlements.grant(me.id(), "twotruths.premium", null, "test");
    me.api().patch(challenge(id), gold).mustBe(200);
    JsonNode seen = people.nobody().get(challenge(id)).mustBe(200).data();
    assertThat(seen.at("/challenge/frame").asString()).isEqualTo("gold");
    assertThat(seen.at("/challenge/reveal").asString()).isEqualTo("curtain");
  }

  @Test
  void wordsOfDistressAreAnsweredWithTheSafetyCard() {
    Player me = Player.of(people.fresh());
    JsonNode made =
        me.api()
            .post(
                BASE + "/challenges",
                Map.of(
                    "title",
                    "Three things",
                    "lie_index",
                    0,
                    "statements",
                    List.of("I want to kill myself, I can't go on anymore.", "b", "c")))
            .mustBe(201)
            .data();
    assertThat(made.get("safety").isNull()).isFalse();
    UUID calm = me.begin(0);
    assertThat(
            me.api()
                .patch(challenge(calm), Map.of("title", "A nice day"))
                .mustBe(200)
                .data()
                .get("safety")
                .isNull())
        .isTrue();
  }

  @Test
  void aChallengeForFriendsIsSeenByThoseWhoFollowEachOther() {
    Player me = Player.of(people.fresh());
    Player friend = Player.of(people.fresh());
    UUID id = me.published(0, "friends");
    friend.api().get(challenge(id)).mustBe(404);
    friend.api().put(BASE + "/users/" + me.id() + "/follow", null).mustBe(204);
    friend.api().get(challenge(id)).mustBe(404);
    friend.guess(id, 0, 1).mustBe(404);
    me.api().put(BASE + "/users/" + friend.id() + "/follow", null).mustBe(204);
    friend.watch(id);
    friend.guess(id, 0, 1).mustBe(201);
    me.api().delete(BASE + "/users/" + friend.id() + "/follow").mustBe(204);
    friend.api().get(challenge(id)).mustBe(404);
    people.nobody().get(challenge(id)).mustBe(404);
    me.api().put(BASE + "/users/" + me.id() + "/follow", null).mustBe(422);
    me.api().put(BASE + "/users/" + UUID.randomUUID() + "/follow", null).mustBe(404);
  }

  @Test
  void everybodyMayWatchWhatIsPublicAndEachPersonCountsOnce() {
    Player me = Player.of(people.fresh());
    Player other = Player.of(people.fresh());
    UUID id = me.published(0);
    people.nobody().get(challenge(id)).mustBe(200);
    me.watch(id);
    other.watch(id);
    other.watch(id);
    assertThat(me.watch(id).at("/challenge/views").asInt()).isEqualTo(1);
    people.nobody().post(challenge(id) + "/guess", Map.of()).mustBe(401);
  }

  @Test
  void thereAreEightPacksOfTwelvePromptsAndHalfMustBeBought() {
    JsonNode packs = people.nobody().get(BASE + "/packs").mustBe(200).data();
    assertThat(packs.size()).isEqualTo(8);
    assertThat(packs.valueStream().filter(p -> p.get("premium").asBoolean())).hasSize(4);
    packs.forEach(
        p -> assertThat(p.get("prompts").size()).isEqualTo(p.get("premium").asBoolean() ? 3 : 12));
    Player me = Player.of(people.fresh());
    Map<String, Object> premium = Map.of("title", "t", "lie_index", 0, "pack_id", "school");
    Answer refused = me.api().post(BASE + "/challenges", premium).mustBe(402);
    assertThat(refused.error().at("/details/feature").asString())
        .isEqualTo("twotruths.pack.school");
    me.api()
        .post(BASE + "/challenges", Map.of("title", "t", "lie_index", 0, "pack_id", "food"))
        .mustBe(201);
  }
}
