package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * Makes the message table's coming quarters long before they begin: a message that found no
 * partition could not be kept.
 */
@Component
class NextQuarters implements RecurringJob {
  /** Enough that a year without this job loses nothing. */
  private static final int MONTHS_AHEAD = 15;

  private final Tx tx;
  private final Clock clock;

  NextQuarters(Tx tx, Clock clock) {
    this.tx = tx;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "rebloom.quarters";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    tx.once(
        "rebloom.quarters",
        "select rebloom.make_message_quarters(?, ?)",
        (row, n) -> row.getInt(1),
        Date.valueOf(today),
        Date.valueOf(today.plusMonths(MONTHS_AHEAD)));
  }
}
