package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.BASE;
import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.AtOnce;
import app.quintet.apps.twotruths.Player;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is held before it is published, and let go by a moderator. */
@QuintetTest
class HeldTests extends PipelineSteps {
  @Test
  void wordsOfDistressAreNotShownBeforeSomebodyHasLooked() throws Exception {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(1);
    me.api()
        .patch(
            challenge(id),
            Map.of("statements", List.of("I want to kill myself tonight.", "b", "c")))
        .mustBe(200);
    for (int position = 0; position < 3; position++) {
      send(me, id, position, clip("tiny"));
    }
    me.api().post(challenge(id) + "/process", null).mustBe(202);
    assertThat(rested(me, id).at("/own/status").asString()).isEqualTo("held");
    people.nobody().get(challenge(id)).mustBe(404);
    assertThat(fetch(challenge(id) + "/video", "").statusCode()).isEqualTo(404);
    TestPerson moderator = people.staff("moderator");
    List<Player> crowd = List.of(Player.of(people.fresh()), Player.of(people.fresh()));
    crowd.getFirst().guess(id, 0, 1).mustBe(404);
    List<Integer> racing =
        AtOnce.run(
            3,
            i ->
                i == 2
                    ? moderator
                        .api()
                        .post(BASE + "/moderation/" + id, Map.of("decision", "publish"))
                        .status()
                    : crowd.get(i).guess(id, 0, 1).status());
    assertThat(racing.getLast()).isEqualTo(204);
    for (int i = 0; i < crowd.size(); i++) {
      assertThat(racing.get(i)).as("before it is published, or after").isIn(404, 201);
      int again = crowd.get(i).guess(id, 0, 1).status();
      assertThat(again).isEqualTo(racing.get(i) == 404 ? 201 : 409);
    }
    assertThat(me.watch(id).at("/challenge/guesses").asInt()).isEqualTo(2);
    people.nobody().get(challenge(id)).mustBe(200);
    assertThat(fetch(challenge(id) + "/video", "").statusCode()).isEqualTo(200);
  }
}
