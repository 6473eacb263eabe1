package app.quintet.platform.realtime.hub;

import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes events that are no longer replayed. */
@Component
final class Forgetting implements RecurringJob {
  private final EventLog events;

  Forgetting(EventLog events) {
    this.events = events;
  }

  @Override
  public String name() {
    return "realtime.forget_events";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    events.forget();
  }
}
