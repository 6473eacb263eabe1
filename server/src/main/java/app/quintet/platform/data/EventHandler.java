package app.quintet.platform.data;

import app.quintet.platform.kernel.DomainEvent;

/**
 * Hears one type of domain event, at least once, after commit, on a virtual thread, on any node.
 * Implementations are beans, idempotent, and open their own {@link Tx}. A handler that throws is
 * called again (3 retries from 60 s on, doubling), then the delivery is kept as dead.
 */
public interface EventHandler<E extends DomainEvent> {
  /** A stable name, unique over all handlers; deliveries are remembered by it. */
  String name();

  /** The event's type. */
  Class<E> type();

  /** Handles one event. */
  void on(E event);
}
