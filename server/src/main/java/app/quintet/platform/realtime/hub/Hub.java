package app.quintet.platform.realtime.hub;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The topics that somebody on this node listens to. */
@Component
public final class Hub {
  private static final Logger log = LoggerFactory.getLogger(Hub.class);
  private static final long ONE_SECOND = 1_000_000_000L;
  private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
  private final EventLog events;
  private final Guards guards;

  Hub(EventLog events, Guards guards) {
    this.events = events;
    this.guards = guards;
  }

  /**
   * Subscribes a listener, after what it missed since that id has been handed to it; null if it may
   * not listen. Reads the database, so call it from a thread that may wait.
   *
   * @param since the last id the listener knows; null: it wants only what comes
   */
  public @Nullable Subscription subscribe(Listener listener, String topic, @Nullable Long since) {
    if (!guards.mayListen(listener.person(), topic)) {
      return null;
    }
    // First listen, then read: what is committed in between comes both ways and is told apart by
    // its id; the other way round it would be lost.
    Subscription subscription = place(listener, topic);
    try {
      subscription.feed().join(subscription, events.replay(topic, since));
    } catch (RuntimeException databaseDown) {
      unsubscribe(subscription);
      throw databaseDown;
    }
    return subscription;
  }

  private Subscription place(Listener listener, String topic) {
    while (true) {
      Feed feed = feeds.computeIfAbsent(topic, t -> new Feed(t, this::catchUp));
      Subscription subscription = new Subscription(feed, listener);
      if (feed.add(subscription)) {
        return subscription;
      }
      feeds.remove(topic, feed);
    }
  }

  /** Ends a subscription; harmless if it has ended already. */
  public void unsubscribe(Subscription subscription) {
    Feed feed = subscription.feed();
    if (feed.remove(subscription)) {
      feeds.remove(feed.topic(), feed);
    }
  }

  /** An event published and committed on this node. */
  void committed(Event event) {
    Feed feed = feeds.get(event.topic());
    if (feed != null) {
      feed.committed(event);
    }
  }

  /** News of an event, wherever it was published. */
  void heardOf(String topic, long id) {
    Feed feed = feeds.get(topic);
    if (feed != null) {
      feed.heardOf(id);
    }
  }

  void passing(Event signal) {
    Feed feed = feeds.get(signal.topic());
    if (feed != null) {
      feed.passing(signal);
    }
  }

  Set<String> topics() {
    return Set.copyOf(feeds.keySet());
  }

  /** Asks the guards again about everyone here who listens to such a topic. */
  void recheck(Predicate<String> topics) {
    for (Feed feed : feeds.values()) {
      if (topics.test(feed.topic())) {
        for (Subscription subscription : feed.subscriptions()) {
          if (!guards.mayListen(subscription.listener().person(), feed.topic())) {
            unsubscribe(subscription);
            subscription.listener().ended(feed.topic(), "not_allowed");
          }
        }
      }
    }
  }

  private void catchUp(Feed feed) {
    Thread.ofVirtual().name("realtime-catch-up").start(() -> feed.caughtUp(missedBy(feed)));
  }

  private @Nullable Replay missedBy(Feed feed) {
    try {
      return events.replay(feed.topic(), feed.last());
    } catch (RuntimeException databaseDown) {
      log.warn("cannot catch up: {}", databaseDown.getClass().getName());
      LockSupport.parkNanos(ONE_SECOND);
      return null;
    }
  }
}
