package app.quintet.platform.realtime;

import java.util.UUID;

/** Sends events to everyone who listens to a topic, on every node. */
public interface Realtime {
  /**
   * Publishes an event as part of the current transaction: it gets the topic's next id, is kept for
   * replay (10 minutes, 500 events), and goes out after commit. The owner of {@code user:{id}} is
   * that person, of any other topic the person the transaction acts for; in a transaction of the
   * system name the owner.
   *
   * @param topic {@code user:{id}} or a topic whose prefix a {@link TopicGuard} answers for
   * @param event snake_case name
   * @param data serialised as JSON, at most 64 KB
   */
  void publish(String topic, String event, Object data);

  /**
   * Publishes with a named owner: what is kept for replay is sealed with their key and erased with
   * them. A topic has one owner; name the same for all its events.
   */
  void publish(UUID owner, String topic, String event, Object data);

  /**
   * Sends a passing signal (typing, presence): no id, no replay, at most once. After commit when in
   * a transaction, else at once. It crosses between nodes in the open, so it must hold nothing
   * private; at most 4 KB.
   */
  void signal(String topic, String event, Object data);

  /** Asks the guard again about everyone who listens to the topic, on every node. */
  void recheck(String topic);
}
