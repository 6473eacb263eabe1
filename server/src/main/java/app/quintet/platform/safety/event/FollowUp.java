package app.quintet.platform.safety.event;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.JobKind.Priority;
import app.quintet.platform.safety.FollowUpDue;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Asks after somebody within a day of their crisis event, once. Acknowledging the card does not
 * cancel it; only erasing the person does, because then there is no event to follow up.
 */
@Component
class FollowUp implements JobHandler<FollowUp.Owed> {
  /** Well within the promised 24 hours, so that an outage of four still keeps the promise. */
  static final Duration AFTER = Duration.ofHours(20);

  static final JobKind<Owed> KIND =
      new JobKind<>("safety.follow_up", Owed.class, Priority.INTERACTIVE);
  private final EventTable table;
  private final Events outbox;
  private final Tx tx;

  FollowUp(EventTable table, Events outbox, Tx tx) {
    this.table = table;
    this.outbox = outbox;
    this.tx = tx;
  }

  /** Whom to ask, about which event, noticed in which app. */
  record Owed(UUID person, UUID event, String app) {}

  @Override
  public JobKind<Owed> kind() {
    return KIND;
  }

  @Override
  public void run(String key, Owed owed) {
    tx.as(
        owed.person(),
        () -> {
          if (table.followUp(owed.person(), owed.event())) {
            outbox.publish(new FollowUpDue(owed.person(), owed.event(), owed.app()));
          }
        });
  }
}
