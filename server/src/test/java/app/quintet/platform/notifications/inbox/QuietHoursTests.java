package app.quintet.platform.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 2026-03-02T21:59, 2026-03-02T21:59",
    "22:00, 07:00, 2026-03-02T22:00, 2026-03-03T07:00",
    "22:00, 07:00, 2026-03-03T03:00, 2026-03-03T07:00",
    "22:00, 07:00, 2026-03-03T07:00, 2026-03-03T07:00",
    "12:00, 14:00, 2026-03-03T13:00, 2026-03-03T14:00",
    "12:00, 14:00, 2026-03-03T15:00, 2026-03-03T15:00",
    // The end does not exist on the day the clocks go forward; an hour later does.
    "22:00, 02:30, 2026-03-29T01:00, 2026-03-29T03:30",
  })
  void aMomentInQuietHoursWaitsForTheirEnd(
      LocalTime from, LocalTime to, LocalDateTime asked, LocalDateTime expected) {
    assertThat(new QuietHours(from, to).notBefore(asked.atZone(BERLIN).toInstant(), BERLIN))
        .isEqualTo(expected.atZone(BERLIN).toInstant());
  }
}
