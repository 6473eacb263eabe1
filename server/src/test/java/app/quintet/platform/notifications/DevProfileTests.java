package app.quintet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuintetTest
class DevProfileTests {
  @Autowired People people;
  @Autowired AppClock clock;

  @Test
  void theClockCanBeMovedAndSaysWhereItStands() {
    Instant before = clock.instant();
    String moved =
        people
            .nobody()
            .post("/dev/clock", Map.of("advance", "P1DT2H"))
            .mustBe(200)
            .body()
            .get("now")
            .asString();
    assertThat(Duration.between(before, Instant.parse(moved)))
        .isBetween(Duration.ofHours(26), Duration.ofHours(26).plusMinutes(1));
    people.nobody().post("/dev/clock", Map.of("now", "2027-01-01T00:00:00Z")).mustBe(200);
    assertThat(clock.instant())
        .isBetween(Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:01:00Z"));
  }

  @Test
  void aMoveThatSaysNothingOrTooMuchIsRefused() {
    people.nobody().post("/dev/clock", Map.of()).mustBe(422);
    people
        .nobody()
        .post("/dev/clock", Map.of("advance", "PT1H", "now", "2027-01-01T00:00:00Z"))
        .mustBe(422);
  }
}
