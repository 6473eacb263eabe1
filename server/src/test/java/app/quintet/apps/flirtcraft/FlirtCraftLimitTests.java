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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LimitedQuintetTest
class FlirtCraftLimitTests {
  @Autowired People people;
  @Autowired AppClock clock;

  private Practice somebody() {
    return Practice.of(Addresses.guest(people, Addresses.fresh()));
  }

  @Test
  void thirtyMessagesAMinuteAndTheRefusedOneIsTakenLaterUnderTheSameKey() {
    var me = somebody();
    UUID id = me.open();
    // Counted before it is looked for: asking for what is not there is no way round the limit.
    long start = System.nanoTime();
    List<Integer> before = untilRefused(() -> me.say(UUID.randomUUID(), FRIENDLY));
    int refilled = (int) ((System.nanoTime() - start) / 2e9) + 1;
    assertThat(before).containsOnly(404).hasSizeBetween(30, 30 + refilled);
    // One comes back every two seconds, perhaps just now: then the next one is too many.
    Practice keyed = keyed(me);
    Answer refused = keyed.say(id, FRIENDLY);
    int taken = 0;
    while (refused.status() == 201 && taken < 10) {
      taken++;
      keyed = keyed(me);
      refused = keyed.say(id, FRIENDLY);
    }
    assertTold(refused.mustBe(429), "flirtcraft.messages", 30, 60);
    assertThat(sent(me, id)).isEqualTo(taken);
    somebody().tryOpen("park", "green").mustBe(201);
    clock.advance(Duration.ofSeconds(2));
    keyed.say(id, FRIENDLY).mustBe(201);
    assertThat(sent(me, id)).isEqualTo(taken + 1);
  }

  private static Practice keyed(Practice me) {
    return me.with(me.api().header("Idempotency-Key", UUID.randomUUID().toString()));
  }

  private static int sent(Practice me, UUID conversation) {
    List<String> senders = me.read(conversation).get("messages").findValuesAsString("sender");
    return Collections.frequency(senders, "user");
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

  @Test
  void thirtyWhatIfsAnHour() {
    var me = somebody();
    Map<String, Object> words = Map.of("message_id", UUID.randomUUID(), "content", FRIENDLY);
    String path = BASE + "/conversations/" + UUID.randomUUID() + "/what-if";
    Supplier<Answer> ask = () -> me.api().post(path, words);
    assertThat(untilRefused(ask)).hasSize(30).containsOnly(404);
    assertTold(ask.get().mustBe(429), "flirtcraft.what_ifs", 30, 120);
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
