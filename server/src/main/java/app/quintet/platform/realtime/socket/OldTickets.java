package app.quintet.platform.realtime.socket;

import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes tickets that nobody used. */
@Component
final class OldTickets implements RecurringJob {
  private final Tickets tickets;

  OldTickets(Tickets tickets) {
    this.tickets = tickets;
  }

  @Override
  public String name() {
    return "realtime.forget_tickets";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    tickets.forget();
  }
}
