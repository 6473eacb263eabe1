package app.quintet.platform.notifications.web;

import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the application's clock, so that a test can live through days. Dev profile only. */
@RestController
@Hidden
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class DevClockController {
  private final AppClock clock;

  DevClockController(AppClock clock) {
    this.clock = clock;
  }

  /** Either the new time or how far to move, an ISO-8601 duration that may be negative. */
  record Move(@Nullable Instant now, @Nullable Duration advance) {}

  /** The time after the move. */
  record Time(Instant now) {}

  @PostMapping("/dev/clock")
  Time move(@RequestBody Move move) {
    if ((move.now() == null) == (move.advance() == null)) {
      throw Problem.invalid("now", "exclusive", "Send either now or advance.");
    }
    if (move.now() != null) {
      clock.set(move.now());
    } else if (move.advance() != null) {
      clock.advance(move.advance());
    }
    return new Time(clock.instant());
  }
}
