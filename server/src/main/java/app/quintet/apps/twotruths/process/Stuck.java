package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets go of what every retry failed with, so that its owner can try again instead of waiting for
 * ever. Retries end seven minutes after the first try; while the store is away they go on for an
 * hour, and each one counts as a move.
 */
@Component
class Stuck implements RecurringJob {
  static final Duration LONGEST = Duration.ofMinutes(20);
  private static final int AT_ONCE = 200;
  private final Tx tx;
  private final Processing processing;
  private final Arriving arriving;
  private final Clock clock;

  Stuck(Tx tx, Processing processing, Arriving arriving, Clock clock) {
    this.tx = tx;
    this.processing = processing;
    this.arriving = arriving;
    this.clock = clock;
  }

  private record Part(UUID person, UUID source) {}

  @Override
  public String name() {
    return "twotruths.stuck";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void run() {
    Object before = Sql.at(clock.instant().minus(LONGEST));
    List<Part> parts =
        tx.once(
            TwoTruths.FILES,
            """
            select user_id, source from twotruths.segment
            where state = 'checking' and source is not null and updated_at < ? limit ?
            """,
            (row, n) -> new Part(Sql.uuid(row, "user_id"), Sql.uuid(row, "source")),
            before,
            AT_ONCE);
    parts.forEach(p -> arriving.refused(p.person(), p.source(), "gave_up"));
    List<Challenge> stuck =
        tx.once(
            TwoTruths.FILES,
            """
            select * from twotruths.challenge
            where status = 'processing' and updated_at < ? order by updated_at limit ?
            """,
            (row, n) -> Challenges.challenge(row),
            before,
            AT_ONCE);
    stuck.forEach(processing::giveUp);
  }
}
