package app.quintet.platform.realtime;

/** Sends events to everyone who listens to a topic, on every node. */
public interface Realtime {
  /**
   * Publishes an event as part of the current transaction: it gets the topic's next id, is kept for
   * replay, and goes out after commit.
   *
   * @param topic {@code user:{id}} or a topic whose prefix a {@link TopicGuard} answers for
   * @param event snake_case name
   * @param data serialised as JSON, at most 64 KB
   */
  void publish(String topic, String event, Object data);

  /**
   * Sends a passing signal (typing, presence): no id, no replay, at most once. After commit when in
   * a transaction, else at once.
   */
  void signal(String topic, String event, Object data);
}
