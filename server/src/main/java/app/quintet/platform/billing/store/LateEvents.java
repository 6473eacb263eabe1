package app.quintet.platform.billing.store;

import app.quintet.platform.billing.store.StoreEvents.Kept;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Applies the events that were kept when the server died, or that failed. */
@Component
class LateEvents implements RecurringJob {
  private static final Logger log = LoggerFactory.getLogger(LateEvents.class);
  private static final Duration LATE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 500;
  private final StoreEvents events;
  private final StoreDesk desk;
  private final Tx tx;
  private final Clock clock;

  LateEvents(StoreEvents events, StoreDesk desk, Tx tx, Clock clock) {
    this.events = events;
    this.desk = desk;
    this.tx = tx;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "billing.late_events";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    Instant before = clock.instant().minus(LATE);
    for (Kept kept : tx.asSystem(StoreDesk.PURPOSE, () -> events.waiting(before, AT_ONCE))) {
      try {
        desk.again(kept);
      } catch (RuntimeException e) {
        // One that cannot be applied must not keep the others waiting.
        log.error("the store's event {} could not be applied: {}", kept.id(), e.toString());
      }
    }
  }
}
