package app.quintet.apps.twotruths.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeatTests {
  private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void heatKeptGuessByGuessIsTheSumOfDecayedGuesses() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Instant> guesses = new ArrayList<>();
      Double heat = null;
      Instant at = START;
      for (int i = 0; i < 1 + random.nextInt(60); i++) {
        at = at.plusSeconds(random.nextInt(7_200));
        guesses.add(at);
        heat = Heat.after(heat, at);
      }
      Instant now = at;
      double sum =
          guesses.stream()
              .mapToDouble(g -> Math.pow(2, -Duration.between(g, now).toMillis() / 28_800_000.0))
              .sum();
      assertThat(heat - Heat.of(now)).isCloseTo(Math.log(sum) / Math.log(2), within(1e-9));
    }
  }

  @Test
  void theOrderOfTwoNeverDependsOnWhenOneLooks() {
    double burst = Heat.of(START);
    for (int i = 0; i < 9; i++) {
      burst = Heat.after(burst, START);
    }
    double single = Heat.of(START.plus(Duration.ofHours(24)));
    // Ten guesses weigh 1.25 after three half-lives: still more than the one of now.
    assertThat(burst).isGreaterThan(single);
    assertThat(burst).isLessThan(Heat.of(START.plus(Duration.ofHours(30))));
  }

  @Test
  void aSingleGuessIsHotForTwoDays() {
    assertThat(Heat.of(START)).isEqualTo(Heat.least(START.plus(Heat.WINDOW)));
    assertThat(Heat.of(START)).isLessThan(Heat.least(START.plus(Heat.WINDOW).plusMillis(1)));
  }
}
