package app.quintet.apps.twotruths.feed;

import static app.quintet.apps.twotruths.Player.BASE;
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
class PlayersTests {
  @Autowired People people;

  @Test
  void somebodyShowsToAllWhatIsForAllAndToFriendsWhatIsForFriends() {
    Player liar = Player.of(people.fresh());
    UUID open = liar.published(0);
    UUID close = liar.published(1, "friends");
    liar.published(2, "link");
    liar.begin(0);
    Player friend = Player.of(people.fresh());
    friend.api().put(BASE + "/users/" + liar.id() + "/follow", null).mustBe(204);
    assertThat(shown(people.nobody(), liar)).containsExactly(open);
    assertThat(shown(friend.api(), liar)).as("followed, not followed back").containsExactly(open);
    liar.api().put(BASE + "/users/" + friend.id() + "/follow", null).mustBe(204);
    assertThat(shown(friend.api(), liar)).containsExactly(close, open);
    assertThat(shown(liar.api(), liar)).containsExactly(close, open);
  }

  @Test
  void oneSeesWhomOneFollowsAndWhoFollowsBack() {
    Player me = Player.of(people.fresh());
    Player one = Player.of(people.fresh());
    Player other = Player.of(people.fresh());
    me.api().put(BASE + "/users/" + one.id() + "/follow", null).mustBe(204);
    me.api().put(BASE + "/users/" + other.id() + "/follow", null).mustBe(204);
    one.api().put(BASE + "/users/" + me.id() + "/follow", null).mustBe(204);
    JsonNode all = me.api().get(BASE + "/me/following").mustBe(200).data();
    assertThat(all.size()).isEqualTo(2);
    for (JsonNode each : all) {
      assertThat(each.get("friend").asBoolean())
          .isEqualTo(each.get("id").asString().equals(one.id().toString()));
    }
    JsonNode told = me.api().get(BASE + "/users/" + other.id()).mustBe(200).data();
    assertThat(told.get("following").asBoolean()).isTrue();
    assertThat(told.get("friend").asBoolean()).isFalse();
    JsonNode stranger = people.nobody().get(BASE + "/users/" + one.id()).mustBe(200).data();
    assertThat(stranger.get("following").asBoolean()).isFalse();
    people.nobody().get(BASE + "/users/" + UUID.randomUUID()).mustBe(404);
    people.nobody().get(BASE + "/users/" + UUID.randomUUID() + "/challenges").mustBe(404);
  }

  private static List<UUID> shown(Caller who, Player whose) {
    List<UUID> all = new ArrayList<>();
    JsonNode page = who.get(BASE + "/users/" + whose.id() + "/challenges").mustBe(200).data();
    page.forEach(c -> all.add(UUID.fromString(c.get("id").asString())));
    return all;
  }
}
