package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PacingTests {
  @Test
  void delaysLieInTheBandOfTheDifficulty() {
    for (int i = 0; i < 200; i++) {
      assertThat(first(Difficulty.GREEN, "hey you", i)).isBetween(1000L, 2000L);
      assertThat(first(Difficulty.YELLOW, "hey you", i)).isBetween(2000L, 3000L);
      assertThat(first(Difficulty.RED, "hey you", i)).isBetween(3000L, 4000L);
    }
  }

  @Test
  void onlyMoreThanTwentyWordsTakeLongerAndAtMostTwoSeconds() {
    String twenty = "word ".repeat(20).strip();
    String ninety = "word ".repeat(90).strip();
    for (int i = 0; i < 50; i++) {
      long plain = first(Difficulty.GREEN, "hey", i);
      assertThat(first(Difficulty.GREEN, twenty, i)).isEqualTo(plain);
      assertThat(first(Difficulty.GREEN, ninety, i)).isEqualTo(plain + 2000);
    }
  }

  @Test
  void aSecondMessageFollowsWithinItsBandAndOnlyIfThereIsOne() {
    for (int i = 0; i < 50; i++) {
      assertThat(Pacing.plan(Difficulty.RED, reply("a", "b"), 1, i, 1).second())
          .isBetween(Duration.ofMillis(800), Duration.ofMillis(2000));
      assertThat(Pacing.plan(Difficulty.RED, reply("a"), 1, i, 1).second()).isZero();
    }
  }

  @Test
  void paceScalesAndTheSameArgumentsGiveTheSameDelays() {
    assertThat(Pacing.plan(Difficulty.RED, reply("a", "b"), 9, 3, 0).first()).isZero();
    assertThat(Pacing.plan(Difficulty.RED, reply("a", "b"), 9, 3, 1))
        .isEqualTo(Pacing.plan(Difficulty.RED, reply("a", "b"), 9, 3, 1));
  }

  private static long first(Difficulty d, String text, int position) {
    return Pacing.plan(d, reply(text), 77, position, 1).first().toMillis();
  }

  private static Reply reply(String... texts) {
    var lines =
        java.util.Arrays.stream(texts).map(t -> new Reply.Line(t, "", Receptiveness.OPEN)).toList();
    var move =
        new UserMove(
            UserMove.Kind.FLAT, Set.of(), List.of(), List.of(), Map.of(), "", "", 0, "en", 1);
    return new Reply(
        lines, EngagementState.fresh(Difficulty.GREEN), false, null, false, move, "offline");
  }
}
