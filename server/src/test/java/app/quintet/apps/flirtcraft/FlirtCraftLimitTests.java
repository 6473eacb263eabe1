package app.quintet.apps.flirtcraft;

import static app.quintet.apps.flirtcraft.Practice.BASE;
import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Addresses;
import app.quintet.testing.Answer;
import app.quintet.testing.LimitedQuintetTest;
import app.quintet.testing.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LimitedQuintetTest
class FlirtCraftLimitTests {
  @Autowired People people;
  @Autowired AppClock clock;

  @AfterEach
  void realTime() {
    clock.reset();
  }

  private Practice somebody() {
    return Practice.of(Addresses.guest(people, Addresses.fresh()));
  }

  @Test
  void thirtyMessagesAMinuteAndTheRefusedOneIsTakenLaterUnderTheSameKey() {
    var me = somebody();
    UUID id = me.open();
    // Counted before it is looked for: asking for what is not there is no way round the limit.
    List<Integer> before = untilRefused(() -> me.say(UUID.randomUUID(), FRIENDLY));
    assertThat(before).containsOnly(404).hasSizeBetween(30, 33);
    var keyed = me.with(me.api().header("Idempotency-Key", UUID.randomUUID().toString()));
    Answer refused = keyed.say(id, FRIENDLY).mustBe(429);
    assertTold(refused, "flirtcraft.messages", 30, 60);
    assertThat(me.read(id).get("messages").size()).isZero();
    somebody().tryOpen("park", "green").mustBe(201);
    clock.advance(Duration.ofSeconds(2));
    keyed.say(id, FRIENDLY).mustBe(201);
    assertThat(me.read(id).get("messages").findValuesAsString("sender")).containsOnlyOnce("user");
  }

  @Test
  void tenConversationsAnHour() {
    var me = somebody();
    List<Integer> before = untilRefused(() -> me.tryOpen("coffee_shop", "green"));
    assertThat(before).hasSize(10).startsWith(201, 201, 201);
    assertThat(Collections.frequency(before, 409)).isEqualTo(7);
    assertTold(me.tryOpen("coffee_shop", "green").mustBe(429), "flirtcraft.conversations", 10, 360);
    somebody().open();
  }

  @Test
  void twentyContextsAnHour() {
    var me = somebody();
    Supplier<Answer> meet =
        () -> me.api().post(BASE + "/scenarios/park/context", Map.of("difficulty_level", "green"));
    assertThat(untilRefused(meet)).hasSize(20).containsOnly(201);
    assertTold(meet.get().mustBe(429), "flirtcraft.contexts", 20, 180);
    clock.advance(Duration.ofMinutes(3));
    meet.get().mustBe(201);
  }

  private static List<Integer> untilRefused(Supplier<Answer> call) {
    List<Integer> answers = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      int status = call.get().status();
      if (status == 429) {
        return answers;
      }
      answers.add(status);
    }
    throw new AssertionError("never refused: " + answers);
  }

  private static void assertTold(Answer refused, String limit, int quota, int longestWait) {
    assertThat(refused.code()).isEqualTo("RATE_LIMITED");
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("0")))
        .isBetween(1, longestWait);
    assertThat(refused.headers().firstValue("RateLimit-Policy").orElse(""))
        .contains("\"" + limit + "\";q=" + quota + ";");
    assertThat(refused.headers().firstValue("RateLimit").orElse(""))
        .contains("\"" + limit + "\";r=0;");
  }
}
