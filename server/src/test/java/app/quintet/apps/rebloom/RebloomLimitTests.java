package app.quintet.apps.rebloom;

import static app.quintet.apps.rebloom.Resting.BASE;
import static app.quintet.apps.rebloom.Resting.DANGER;
import static app.quintet.apps.rebloom.Resting.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Addresses;
import app.quintet.testing.LimitedQuintetTest;
import app.quintet.testing.People;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits hold for everything but words of danger. */
@LimitedQuintetTest
class RebloomLimitTests {
  @Autowired People people;

  @Test
  void neitherTheAppsNorTheServersLimitStandsBeforeWordsOfDanger() {
    var me = Resting.of(Addresses.guest(people, Addresses.fresh()));
    UUID id = me.begin();
    int refused = 0;
    for (int i = 0; i < 60 && refused == 0; i++) {
      refused = me.say(id, ORDINARY).status() == 429 ? 1 : 0;
    }
    assertThat(refused).as("thirty a minute").isEqualTo(1);
    // The server's own limit is used up as well.
    int general = 0;
    for (int i = 0; i < 300 && general != 429; i++) {
      general = me.api().get(BASE + "/profile").status();
    }
    assertThat(general).isEqualTo(429);
    assertThat(me.say(id, DANGER).mustBe(201).data().get("safety").isNull()).isFalse();
    assertThat(
            me.api()
                .post(BASE + "/sessions", Map.of("content", DANGER))
                .mustBe(201)
                .data()
                .get("first")
                .get("safety")
                .isNull())
        .isFalse();
    assertThat(me.api().post(BASE + "/moods", Map.of("mood", 1, "notes", DANGER)).status())
        .isEqualTo(201);
  }
}
