package app.quintet.apps.rebloom.session;

import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends sessions in which nobody wrote for half a day. */
@Component
class IdleSweep implements RecurringJob {
  static final Duration IDLE = Duration.ofHours(12);
  private final Due due;
  private final Ending ending;
  private final Making making;

  IdleSweep(Due due, Ending ending, Making making) {
    this.due = due;
    this.ending = ending;
    this.making = making;
  }

  @Override
  public String name() {
    return "rebloom.idle";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    due.each(
        "rebloom.idle",
        """
        select user_id, id from rebloom.session
        where ended_at is null and last_activity_at < :before and id > :after
        order by id limit :most
        """,
        making.now().minus(IDLE),
        found -> ending.leave(found.person(), found.session()));
  }
}
