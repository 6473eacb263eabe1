package app.quintet.platform.realtime.hub;

import app.quintet.platform.kernel.Person;

/** Somebody who takes what topics bring: a socket or a waiting poll. Nothing here may block. */
public interface Listener {
  /** For whom. */
  Person person();

  /** Subscribed, and everything up to this id is known to or not wanted by the listener. */
  void subscribed(String topic, long lastId);

  /** What lies between {@code since} and now cannot be told any more: read again. */
  void resync(String topic);

  /** The next event. */
  void event(Event event);

  /** The subscription has been ended by the server. */
  void ended(String topic, String reason);
}
