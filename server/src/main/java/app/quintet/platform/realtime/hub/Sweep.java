package app.quintet.platform.realtime.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every node's own look at its topics: every five seconds whether an event was missed, every minute
 * whether everyone may still listen.
 */
@Component
final class Sweep extends NodeThread {
  private static final Logger log = LoggerFactory.getLogger(Sweep.class);
  private static final int SECONDS = 5;
  private static final int RECHECK_EVERY = 12;
  private static final int BATCH = 1000;
  private final Hub hub;
  private final EventLog events;

  Sweep(Hub hub, EventLog events) {
    super("realtime-sweep");
    this.hub = hub;
    this.events = events;
  }

  /** Looks now: messages between nodes may have been lost. */
  void soon() {
    Thread.startVirtualThread(this::lookForMissed);
  }

  private void lookForMissed() {
    List<String> topics = new ArrayList<>(hub.topics());
    for (int i = 0; i < topics.size(); i += BATCH) {
      events
          .lastIds(Set.copyOf(topics.subList(i, Math.min(topics.size(), i + BATCH))))
          .forEach(hub::heardOf);
    }
  }

  @Override
  void run() {
    for (int round = 1; isRunning(); round++) {
      try {
        TimeUnit.SECONDS.sleep(SECONDS);
        lookForMissed();
        if (round % RECHECK_EVERY == 0) {
          hub.recheck(topic -> true);
        }
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException databaseDown) {
        log.warn("cannot look for missed events: {}", databaseDown.getClass().getName());
      }
    }
  }
}
