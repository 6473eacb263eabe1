package app.quintet.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AppClockTest {
  private static final Instant NOON = Instant.parse("2027-05-04T12:00:00Z");
  private final AppClock clock = new AppClock(Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void itAgreesWithTheRealOneUntilItIsMovedAndAgainWhenItIsReset() {
    assertThat(clock.instant()).isEqualTo(NOON);
    clock.advance(Duration.ofHours(2));
    clock.advance(Duration.ofHours(-1));
    assertThat(clock.instant()).isEqualTo("2027-05-04T13:00:00Z");
    clock.set(Instant.parse("2028-02-29T00:00:00Z"));
    assertThat(clock.instant()).isEqualTo("2028-02-29T00:00:00Z");
    clock.reset();
    assertThat(clock.instant()).isEqualTo(NOON);
  }

  @Test
  void inAnotherZoneItMovesAlong() {
    Clock tokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));
    clock.advance(Duration.ofHours(3));
    assertThat(tokyo.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(LocalDate.now(tokyo)).isEqualTo("2027-05-05");
  }
}
