package app.quintet.platform.data;

import app.quintet.platform.kernel.DomainEvent;

/** The outbox: an event is stored in the transaction that caused it and delivered after commit. */
public interface Events {
  /**
   * Stores the event for every registered {@link EventHandler} of its type; needs a transaction.
   */
  void publish(DomainEvent event);
}
