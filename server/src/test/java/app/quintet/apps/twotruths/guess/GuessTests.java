package app.quintet.apps.twotruths.guess;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.AtOnce;
import app.quintet.apps.twotruths.Player;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class GuessTests {
  @Autowired People people;

  @Test
  void aGuessIsJudgedAtOnceAndTellsHowOthersVoted() {
    Player liar = Player.of(people.fresh());
    UUID id = liar.published(2);
    Player first = Player.of(people.fresh());
    JsonNode wrong = first.guess(id, 0, 3).mustBe(201).data();
    assertThat(wrong.get("correct").asBoolean()).isFalse();
    assertThat(wrong.get("lie_index").asInt()).isEqualTo(2);
    assertThat(wrong.get("score").asInt()).isEqualTo(-25);
    Player second = Player.of(people.fresh());
    JsonNode right = second.guess(id, 2, 3).mustBe(201).data();
    assertThat(right.get("score").asInt()).isEqualTo(150);
    assertThat(right.get("votes").toString()).isEqualTo("[1,0,1]");
    JsonNode results = liar.api().get(challenge(id) + "/results").mustBe(200).data();
    assertThat(results.get("fooled").asInt()).isEqualTo(1);
    assertThat(results.get("fooled_rate").asDouble()).isEqualTo(0.5);
    assertThat(results.at("/best/0/id").asString()).isEqualTo(second.id().toString());
    assertThat(second.watch(id).at("/verdict/score").asInt()).isEqualTo(150);
    assertThat(stats(first).get("detective_points").asInt()).as("never below zero").isZero();
    assertThat(stats(second).get("detective_points_this_week").asInt()).isEqualTo(150);
    assertThat(stats(liar).get("liar_points").asInt()).isEqualTo(10);
  }

  @Test
  void fromFiveEarlierGuessesOnDifficultyCounts() {
    Player liar = Player.of(people.fresh());
    UUID id = liar.published(1);
    for (int i = 0; i < 5; i++) {
      int guess = i == 0 ? 1 : 0;
      int score =
          Player.of(people.fresh()).guess(id, guess, 2).mustBe(201).data().get("score").asInt();
      assertThat(score).isEqualTo(i == 0 ? 100 : 0);
    }
    JsonNode sixth = Player.of(people.fresh()).guess(id, 1, 2).mustBe(201).data();
    assertThat(sixth.get("score").asInt()).as("100 × (2 − 1/5)").isEqualTo(180);
  }

  @Test
  void theOwnerDoesNotGuessAndNobodyGuessesTwice() {
    Player liar = Player.of(people.fresh());
    UUID id = liar.published(0);
    assertThat(liar.guess(id, 0, 3).mustBe(403).code()).isEqualTo("OWN_CHALLENGE");
    Player other = Player.of(people.fresh());
    other.guess(id, 1, 1).mustBe(201);
    assertThat(other.guess(id, 0, 3).mustBe(409).code()).isEqualTo("ALREADY_GUESSED");
    assertThat(stats(other).get("guesses").asInt()).isEqualTo(1);
    assertThat(liar.watch(id).at("/challenge/guesses").asInt()).isEqualTo(1);
  }

  @Test
  void aGuessOutsideItsRangesIsRefusedWithAllFaults() {
    UUID id = Player.of(people.fresh()).published(0);
    Player other = Player.of(people.fresh());
    Answer answer =
        other
            .api()
            .post(
                challenge(id) + "/guess", Map.of("guess", 3, "confidence", 0, "decided_in_ms", -1))
            .mustBe(422);
    assertThat(answer.error().get("details").size()).isEqualTo(3);
  }

  @Test
  void whoHasNotGuessedSeesNeitherResultsNorAnalysis() {
    Player liar = Player.of(people.fresh());
    UUID id = liar.published(0);
    Player other = Player.of(people.fresh());
    for (String read : List.of("/results", "/analysis")) {
      assertThat(other.api().get(challenge(id) + read).mustBe(403).code()).isEqualTo("GUESS_FIRST");
      people.nobody().get(challenge(id) + read).mustBe(401);
      liar.api().get(challenge(id) + read).mustBe(200);
    }
    other.guess(id, 1, 1).mustBe(201);
    JsonNode analysis = other.api().get(challenge(id) + "/analysis").mustBe(200).data();
    assertThat(analysis.get("status").asString()).isEqualTo("unavailable");
    assertThat(analysis.get("note").asString()).contains("no lie detector");
    other.api().get(challenge(id) + "/results").mustBe(200);
  }

  @Test
  void ofSixteenGuessesOfOnePersonAtOnceOneCounts() throws Exception {
    UUID id = Player.of(people.fresh()).published(0);
    Player other = Player.of(people.fresh());
    List<Integer> statuses = AtOnce.run(16, i -> other.guess(id, i % 3, 1).status());
    assertThat(statuses.stream().filter(s -> s == 201)).hasSize(1);
    assertThat(statuses.stream().filter(s -> s == 409)).hasSize(15);
    other.watch(id);
    assertThat(other.watch(id).at("/challenge/guesses").asInt()).isEqualTo(1);
  }

  @Test
  void guessesOfManyAtOnceAreAllCountedAndEachAfterAnother() throws Exception {
    Player liar = Player.of(people.fresh());
    UUID id = liar.published(1);
    List<Player> crowd = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      crowd.add(Player.of(people.fresh()));
    }
    List<Integer> statuses = AtOnce.run(24, i -> crowd.get(i).guess(id, i % 3, 2).status());
    assertThat(statuses).containsOnly(201);
    JsonNode results = liar.api().get(challenge(id) + "/results").mustBe(200).data();
    assertThat(results.get("votes").toString()).isEqualTo("[8,8,8]");
    assertThat(results.get("guesses").asInt()).isEqualTo(24);
    assertThat(stats(liar).get("liar_points").asInt()).isEqualTo(160);
    assertThat(stats(liar).get("fooled").asInt()).isEqualTo(16);
  }

  @Test
  void aGuessThatRacesDeletingIsEitherKeptBeforeOrNotFound() throws Exception {
    for (int round = 0; round < 5; round++) {
      Player liar = Player.of(people.fresh());
      UUID id = liar.published(0);
      Player other = Player.of(people.fresh());
      List<Integer> statuses =
          AtOnce.run(
              2,
              i ->
                  i == 0
                      ? liar.api().delete(challenge(id)).status()
                      : other.guess(id, 0, 1).status());
      assertThat(statuses.get(0)).isEqualTo(204);
      assertThat(statuses.get(1)).isIn(201, 404);
      other.api().get(challenge(id)).mustBe(404);
    }
  }

  @Test
  void anOwnerWhoDeletesWhileOthersWatchLeavesThemWithNotFoundAndNothingWorse() throws Exception {
    Player liar = Player.of(people.fresh());
    List<Player> crowd = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      crowd.add(Player.of(people.fresh()));
    }
    for (int round = 0; round < 5; round++) {
      UUID id = liar.published(0);
      List<Integer> statuses =
          AtOnce.run(
              12,
              i ->
                  i == 3
                      ? liar.api().delete(challenge(id)).status()
                      : i % 2 == 0
                          ? crowd.get(i / 2).api().get(challenge(id)).status()
                          : people.nobody().get(BASE + "/challenges?limit=5").status());
      for (int i = 0; i < statuses.size(); i++) {
        if (i == 3) {
          assertThat(statuses.get(i)).isEqualTo(204);
        } else if (i % 2 == 0) {
          assertThat(statuses.get(i)).isIn(200, 404);
        } else {
          assertThat(statuses.get(i)).isEqualTo(200);
        }
      }
      crowd.getFirst().api().get(challenge(id)).mustBe(404);
    }
  }

  @Test
  void onlyThoseWhoWantItAreListedOnTheLeaderboards() {
    Player liar = Player.of(people.fresh());
    Player detective = Player.of(people.fresh());
    Player hidden = Player.of(people.fresh());
    UUID id = liar.published(0);
    detective.api().put(BASE + "/me/leaderboard", Map.of("listed", true)).mustBe(200);
    detective.guess(id, 0, 3).mustBe(201);
    hidden.guess(id, 0, 3).mustBe(201);
    assertThat(listed("detectives", "week")).contains(detective.id()).doesNotContain(hidden.id());
    hidden.api().put(BASE + "/me/leaderboard", Map.of("listed", true)).mustBe(200);
    assertThat(listed("detectives", "all")).contains(detective.id(), hidden.id());
    detective.api().put(BASE + "/me/leaderboard", Map.of("listed", false)).mustBe(200);
    assertThat(listed("detectives", "all")).doesNotContain(detective.id());
    people.nobody().get(BASE + "/leaderboard?board=cooks&window=year").mustBe(422);
  }

  private List<UUID> listed(String board, String window) {
    return people
        .nobody()
        .get(BASE + "/leaderboard?board=" + board + "&window=" + window)
        .mustBe(200)
        .data()
        .valueStream()
        .map(p -> UUID.fromString(p.get("id").asString()))
        .toList();
  }

  private static JsonNode stats(Player player) {
    return player.api().get(BASE + "/me/stats").mustBe(200).data();
  }
}
