package app.quintet.apps.rebloom.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.companion.Disclosure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When the companion says what it is: at first, and after each three hours of use in a day. */
class UseTests {
  private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

  @Test
  void theFirstAnswerOfASessionAlwaysSaysIt() {
    assertThat(Use.NONE.message(MORNING, ZoneOffset.UTC).due(true)).isEqualTo(Disclosure.FIRST);
    assertThat(Use.NONE.message(MORNING, ZoneOffset.UTC).due(false)).isEqualTo(Disclosure.NONE);
  }

  @Test
  void afterThreeHoursOfTalkingItIsSaidAgainAndThenAfterThreeMore() {
    Use use = talk(Use.NONE, MORNING, 36, ZoneOffset.UTC);
    assertThat(use.seconds()).isEqualTo(175 * 60);
    assertThat(use.due(false)).isEqualTo(Disclosure.NONE);
    use = talk(use, MORNING.plus(Duration.ofMinutes(180)), 1, ZoneOffset.UTC);
    assertThat(use.due(false)).isEqualTo(Disclosure.AGAIN);
    Use said = new Use(use.day(), use.at(), use.seconds(), use.seconds());
    assertThat(said.due(false)).isEqualTo(Disclosure.NONE);
    Use later = talk(said, MORNING.plus(Duration.ofMinutes(185)), 36, ZoneOffset.UTC);
    assertThat(later.due(false)).isEqualTo(Disclosure.AGAIN);
  }

  @Test
  void pausesCountForNothingAndANewLocalDayBeginsAnew() {
    Use use = talk(Use.NONE, MORNING, 2, ZoneOffset.UTC);
    Use after = use.message(MORNING.plus(Duration.ofHours(5)), ZoneOffset.UTC);
    assertThat(after.seconds()).isEqualTo(use.seconds());
    // 08:00 UTC is 21:00 in Auckland; four hours later it is tomorrow there.
    Use night = talk(Use.NONE, MORNING, 36, ZoneId.of("Pacific/Auckland"));
    assertThat(night.seconds()).isEqualTo(175 * 60);
    Use tomorrow = night.message(MORNING.plus(Duration.ofHours(4)), ZoneId.of("Pacific/Auckland"));
    assertThat(tomorrow.seconds()).isZero();
  }

  /** So many messages, five minutes apart. */
  private static Use talk(Use use, Instant from, int messages, ZoneId zone) {
    for (int i = 0; i < messages; i++) {
      use = use.message(from.plus(Duration.ofMinutes(5L * i)), zone);
    }
    return use;
  }
}
