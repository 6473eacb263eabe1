package app.quintet.platform.safety.event;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.CardAcknowledged;
import app.quintet.platform.safety.CrisisEvents;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.CrisisNoted;
import io.micrometer.core.instrument.Metrics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps crisis events together with everything that must follow from them. */
@Component
public class KeptEvents implements CrisisEvents {
  private final EventTable table;
  private final Events outbox;
  private final Jobs jobs;
  private final Tx tx;

  KeptEvents(EventTable table, Events outbox, Jobs jobs, Tx tx) {
    this.table = table;
    this.outbox = outbox;
    this.jobs = jobs;
    this.tx = tx;
  }

  /**
   * Stores the event, owes the follow-up and the notice to staff; all in the current transaction,
   * so that a crash leaves all of it or nothing.
   */
  public void keep(UUID person, Happening event) {
    Instant due = event.at().plus(FollowUp.AFTER);
    tx.as(
        person,
        () -> {
          table.add(person, event, due);
          jobs.schedule(
              FollowUp.KIND,
              event.id().toString(),
              new FollowUp.Owed(person, event.id(), event.app()),
              due);
          outbox.publish(new CrisisNoted(person, event.app(), event.id(), event.level()));
        });
    tx.afterCommit(() -> count(event.level()));
  }

  private static void count(CrisisLevel level) {
    Metrics.counter("crisis_events", "level", level.wire()).increment();
  }

  @Override
  public List<CrisisEvent> pending(UUID person) {
    return table.pending(person);
  }

  @Override
  public Optional<CrisisEvent> find(UUID person, UUID event) {
    return table.find(person, event);
  }

  @Override
  public void acknowledge(UUID person, UUID event) {
    CrisisEvent known =
        table.find(person, event).orElseThrow(() -> Problem.notFound("safety card"));
    tx.as(
        person,
        () -> {
          if (table.acknowledge(person, event)) {
            outbox.publish(new CardAcknowledged(person, event, known.app(), known.reference()));
          }
        });
  }

  @Override
  public void acted(UUID person, UUID event, String action) {
    tx.as(person, () -> table.acted(person, event, action));
  }
}
