package app.quintet.apps.rebloom.session;

import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** What new things are made of. */
@Component
record Making(Ids ids, Clock clock, RandomGenerator random) {
  /** The time as the database keeps it, so that an answer and a later reading agree. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  UUID id() {
    return ids.next();
  }
}
