package app.quintet.platform.realtime.hub;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One listener's place in a topic. While it joins, live events wait here until the replay has been
 * sent; afterwards an id at or below the last one sent is a repetition and dropped. Guarded by its
 * feed's lock.
 */
public final class Subscription {
  private final Feed feed;
  private final Listener listener;
  private @Nullable List<Event> waiting = new ArrayList<>(2);
  private long sent;

  Subscription(Feed feed, Listener listener) {
    this.feed = feed;
    this.listener = listener;
  }

  /** Its topic. */
  public String topic() {
    return feed.topic();
  }

  Listener listener() {
    return listener;
  }

  Feed feed() {
    return feed;
  }

  void live(Event event) {
    List<Event> joining = waiting;
    if (joining != null) {
      joining.add(event);
    } else {
      send(event);
    }
  }

  void join(Replay replay) {
    if (replay.lost()) {
      listener.resync(topic());
    }
    // With a replay the client's own place is the start; the answer names where it will end.
    listener.subscribed(topic(), replay.lastId());
    sent = replay.from();
    replay.events().forEach(this::send);
    sent = Math.max(sent, replay.lastId());
    List<Event> joining = waiting;
    waiting = null;
    if (joining != null) {
      joining.forEach(this::send);
    }
  }

  private void send(Event event) {
    if (event.id() == 0) {
      listener.event(event);
    } else if (event.id() > sent) {
      sent = event.id();
      listener.event(event);
    }
  }
}
