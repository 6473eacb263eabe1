package app.quintet.apps.rebloom;

import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What new rows are made of. */
@Component
public record Fresh(Ids ids, Clock clock) {
  /** The time as the database keeps it, so that an answer and a later reading agree. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A new id. */
  public UUID id() {
    return ids.next();
  }
}
