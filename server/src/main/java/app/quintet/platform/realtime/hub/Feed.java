package app.quintet.platform.realtime.hub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One topic on this node, while somebody here listens. Commits tell it of their events in any
 * order; it hands them on in the order of their ids. Ids have no gaps, so a missing one is either
 * on its way or was published by another node: then it is read from the database.
 */
final class Feed {
  private static final long UNKNOWN = -1;
  private static final int MOST_EARLY = 500;

  private final String topic;
  private final Consumer<Feed> catchUp;
  private final Set<Subscription> subscriptions = new HashSet<>(2);
  private final TreeMap<Long, Event> early = new TreeMap<>();
  private long last = UNKNOWN;
  private boolean reading;
  private boolean readAgain;
  private boolean closed;

  /**
   * @param catchUp starts reading what lies behind {@link #last} elsewhere; must not block
   */
  Feed(String topic, Consumer<Feed> catchUp) {
    this.topic = topic;
    this.catchUp = catchUp;
  }

  String topic() {
    return topic;
  }

  /** Adds a listener that still has to {@link #join}; null once the feed has been given up. */
  synchronized boolean add(Subscription subscription) {
    return !closed && subscriptions.add(subscription);
  }

  /** Removes a listener; true if nobody is left and the feed is given up. */
  synchronized boolean remove(Subscription subscription) {
    subscriptions.remove(subscription);
    closed = closed || subscriptions.isEmpty();
    return closed;
  }

  synchronized List<Subscription> subscriptions() {
    return new ArrayList<>(subscriptions);
  }

  synchronized void join(Subscription subscription, Replay replay) {
    if (last == UNKNOWN) {
      last = replay.lastId();
    }
    subscription.join(replay);
    drain();
  }

  /** An event of this node, committed. */
  synchronized void committed(Event event) {
    if (early.size() < MOST_EARLY) {
      early.put(event.id(), event);
    } else {
      readAgain = true;
    }
    drain();
  }

  /** Somebody somewhere has published up to this id. */
  synchronized void heardOf(long id) {
    if (last != UNKNOWN && id > last) {
      read();
    } else if (last == UNKNOWN) {
      readAgain = true;
    }
  }

  /** What was read from the database after {@link #last()}; null if it could not be read. */
  synchronized void caughtUp(@Nullable Replay replay) {
    reading = false;
    if (replay != null && replay.lost() && replay.lastId() > last) {
      last = replay.lastId();
      subscriptions.forEach(s -> s.join(replay));
    } else if (replay != null) {
      for (Event event : replay.events()) {
        if (event.id() > last) {
          hand(event);
        }
      }
    }
    drain();
  }

  /** A passing signal. */
  synchronized void passing(Event event) {
    subscriptions.forEach(s -> s.live(event));
  }

  synchronized long last() {
    return last;
  }

  private void drain() {
    if (last == UNKNOWN) {
      return;
    }
    early.headMap(last, true).clear();
    while (!early.isEmpty() && early.firstKey() == last + 1) {
      hand(early.pollFirstEntry().getValue());
    }
    if (!reading && (readAgain || !early.isEmpty())) {
      readAgain = false;
      read();
    }
  }

  private void hand(Event event) {
    last = event.id();
    for (Subscription subscription : subscriptions) {
      subscription.live(event);
    }
  }

  private void read() {
    if (reading) {
      readAgain = true;
    } else {
      reading = true;
      catchUp.accept(this);
    }
  }
}
