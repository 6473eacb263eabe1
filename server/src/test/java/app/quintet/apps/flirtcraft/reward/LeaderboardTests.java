package app.quintet.apps.flirtcraft.reward;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuintetTest
class LeaderboardTests {
  @Autowired People people;

  @Test
  void onlyThoseWhoAskedForItStandOnTheBoardAndOnlyWithTheirName() {
    var shy = Practice.of(people.fresh());
    shy.completed("park", "green");
    assertThat(mine(shy)).isNull();
    var open = Practice.of(people.fresh());
    Map<String, Object> profile = new HashMap<>(Practice.profile());
    profile.put("leaderboard_opt_in", true);
    open.api().put(BASE + "/profile", profile).mustBe(200);
    open.completed("park", "green");
    String board = open.api().get(BASE + "/leaderboard?window=week").mustBe(200).text();
    assertThat(board).doesNotContain(open.person().id().toString(), shy.person().id().toString());
    assertThat(board).doesNotContain("@example.com");
    open.api().get(BASE + "/leaderboard?window=ever").mustBe(422);
  }

  @Test
  void aLevelNeedsAHundredTimesNTimesNMinusOneHalved() {
    assertThat(Level.of(0)).isEqualTo(new Level(1, 0, 100));
    assertThat(Level.of(99).number()).isEqualTo(1);
    assertThat(Level.of(100)).isEqualTo(new Level(2, 100, 200));
    assertThat(Level.of(299).number()).isEqualTo(2);
    assertThat(Level.of(300).number()).isEqualTo(3);
    assertThat(Level.of(4500).number()).isEqualTo(10);
  }

  private static JsonNode mine(Practice me) {
    for (JsonNode place : me.api().get(BASE + "/leaderboard?window=week").data()) {
      if (place.get("you").asBoolean()) {
        return place;
      }
    }
    return null;
  }
}
