package app.quintet.platform.data;

import java.util.function.Consumer;

/**
 * Short messages between all nodes (PostgreSQL LISTEN/NOTIFY), for waking up and for dropping what
 * is cached. Delivered to every node, this one included, after commit; lost when a node is down, so
 * what they point at must be in the database.
 */
public interface Signals {
  /** Sends within the current transaction; payload at most 7,000 bytes of text. */
  void send(String channel, String payload);

  /**
   * Receives on this channel ({@code [a-z_]+}) until the application ends. After each
   * (re)connection has been restored, {@code missed} runs, because messages may have been lost.
   * Handlers must be quick; hand longer work to a virtual thread.
   */
  void listen(String channel, Consumer<String> handler, Runnable missed);
}
