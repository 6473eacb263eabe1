package app.quintet.platform.realtime.socket;

import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.realtime.hub.Event;
import app.quintet.platform.realtime.hub.Hub;
import app.quintet.platform.realtime.hub.Listener;
import app.quintet.platform.realtime.hub.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The channel for networks without WebSockets: a listener that waits for its first event. */
@Component
public final class Polls implements SmartLifecycle {
  private static final Duration SOON = Duration.ofSeconds(5);
  private final Hub hub;
  private final Connections connections;
  private final Set<Waiting> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  Polls(Hub hub, Connections connections) {
    this.hub = hub;
    this.connections = connections;
  }

  /**
   * What a poll brought.
   *
   * @param frames events in order, as JSON
   * @param resync topics to be read again
   * @param refused topics that are not for this person
   * @param next the last id per topic, for the next poll
   */
  public record Brought(
      List<String> frames, List<String> resync, List<String> refused, Map<String, Long> next) {}

  /** Waits until something comes, at most that long; {@code since} null: only what comes. */
  public Brought poll(
      Person person, String address, Map<String, @Nullable Long> topics, Duration wait) {
    if (!connections.take(person, address)) {
      connections.release(person, address);
      throw Problem.rateLimited(SOON);
    }
    Waiting waiting = new Waiting(person);
    open.add(waiting);
    List<Subscription> subscriptions = new ArrayList<>();
    try {
      topics.forEach(
          (topic, since) -> {
            Subscription subscription = hub.subscribe(waiting, topic, since);
            if (subscription == null) {
              waiting.refused(topic);
            } else {
              subscriptions.add(subscription);
            }
          });
      if (running) {
        waiting.come.await(wait.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      subscriptions.forEach(hub::unsubscribe);
      connections.release(person, address);
      open.remove(waiting);
    }
    return waiting.brought();
  }

  @Override
  public void start() {
    running = true;
  }

  // Before the web server waits for its requests to end: polls would make it wait for nothing.
  @Override
  public void stop() {
    running = false;
    open.forEach(waiting -> waiting.come.countDown());
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static final class Waiting implements Listener {
    private final Person person;
    private final List<String> frames = new ArrayList<>();
    private final List<String> resync = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Long> next = new LinkedHashMap<>();
    private boolean answered;

    /** Opens with the first thing worth answering. */
    final CountDownLatch come = new CountDownLatch(1);

    Waiting(Person person) {
      this.person = person;
    }

    @Override
    public Person person() {
      return person;
    }

    @Override
    public synchronized void subscribed(String topic, long lastId) {
      next.put(topic, lastId);
    }

    @Override
    public synchronized void resync(String topic) {
      resync.add(topic);
      come.countDown();
    }

    @Override
    public synchronized void event(Event event) {
      // What comes after the answer was made is not in it, so it must not count as known either.
      if (!answered) {
        frames.add(event.frame());
        if (event.id() > 0) {
          next.put(event.topic(), event.id());
        }
      }
      come.countDown();
    }

    synchronized void refused(String topic) {
      refused.add(topic);
      come.countDown();
    }

    @Override
    public synchronized void ended(String topic, String reason) {
      refused(topic);
    }

    synchronized Brought brought() {
      answered = true;
      return new Brought(frames, resync, refused, next);
    }
  }
}
