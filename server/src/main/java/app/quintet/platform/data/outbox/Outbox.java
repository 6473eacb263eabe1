package app.quintet.platform.data.outbox;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.DomainEvent;
import app.quintet.platform.kernel.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores one delivery per handler in the transaction of the cause and hands them out after commit;
 * a sweep finds what a crash left behind.
 */
@Component
final class Outbox implements Events {
  // While it is being handled, a delivery is due again only after this long: a crash of the node is
  // noticed by the others (or by itself after a restart) at the latest then.
  private static final Duration LEASE = Duration.ofSeconds(60);
  static final String PURPOSE = "data.outbox";

  record Delivery(UUID id, String handler, String payload, int attempts) {}

  private final Tx tx;
  private final JdbcClient db;
  private final JsonMapper json;
  private final Ids ids;
  private final Clock clock;
  private final ObjectProvider<Courier> courier;

  Outbox(
      Tx tx,
      JdbcClient db,
      JsonMapper json,
      Ids ids,
      Clock clock,
      ObjectProvider<Courier> courier) {
    this.tx = tx;
    this.db = db;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
    this.courier = courier;
  }

  @Override
  public void publish(DomainEvent event) {
    List<EventHandler<?>> handlers = courier.getObject().handlersOf(event.getClass());
    if (handlers.isEmpty()) {
      return;
    }
    String payload = json.writeValueAsString(event);
    Instant now = clock.instant();
    List<Delivery> made = new ArrayList<>();
    for (EventHandler<?> handler : handlers) {
      Delivery delivery = new Delivery(ids.next(), handler.name(), payload, 0);
      made.add(delivery);
      db.sql(
              """
              insert into data.delivery (id, handler, event, payload, created_at, due_at, attempts)
              values (?, ?, ?, ?::jsonb, ?, ?, 0)
              """)
          .params(
              delivery.id(),
              delivery.handler(),
              event.getClass().getSimpleName(),
              payload,
              Timestamp.from(now),
              Timestamp.from(now.plus(LEASE)))
          .update();
    }
    tx.afterCommit(() -> courier.getObject().deliver(made));
  }

  /** Takes what is due, and with it the lease, so that no other node takes the same. */
  List<Delivery> claimDue(int most) {
    Instant now = clock.instant();
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    update data.delivery set due_at = :lease
                    where id in (
                      select id from data.delivery where not dead and due_at <= :now
                      order by due_at limit :most for update skip locked)
                    returning id, handler, payload, attempts
                    """)
                .param("lease", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Delivery.class)
                .list());
  }

  void done(Delivery delivery) {
    tx.asSystem(
        PURPOSE,
        () -> {
          db.sql("delete from data.delivery where id = ?").param(delivery.id()).update();
        });
  }

  /** Retries 3 times, from 60 s on doubling, then keeps it as dead with the kind of failure. */
  void failed(Delivery delivery, RuntimeException cause) {
    int attempts = delivery.attempts() + 1;
    Instant again = clock.instant().plus(Duration.ofSeconds(60L << (attempts - 1)));
    tx.asSystem(
        PURPOSE,
        () -> {
          db.sql(
                  """
                  update data.delivery set attempts = ?, failure = ?, dead = ?, due_at = ?
                  where id = ?
                  """)
              .params(
                  attempts,
                  cause.getClass().getName(),
                  attempts > 3,
                  Timestamp.from(again),
                  delivery.id())
              .update();
        });
  }
}
