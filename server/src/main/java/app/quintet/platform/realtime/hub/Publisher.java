package app.quintet.platform.realtime.hub;

import app.quintet.platform.data.Tx;
import app.quintet.platform.realtime.Realtime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
final class Publisher implements Realtime {
  private static final String OWN = OwnTopic.PREFIX + ":";
  private static final int LARGEST_SIGNAL = 4096;
  private final EventLog events;
  private final Frames frames;
  private final Hub hub;
  private final Bus bus;
  private final Tx tx;

  Publisher(EventLog events, Frames frames, Hub hub, Bus bus, Tx tx) {
    this.events = events;
    this.frames = frames;
    this.hub = hub;
    this.bus = bus;
    this.tx = tx;
  }

  @Override
  public void publish(String topic, String event, Object data) {
    publish(owner(topic), topic, event, data);
  }

  @Override
  public void publish(UUID owner, String topic, String event, Object data) {
    check(topic);
    String json = frames.data(data, Frames.LARGEST);
    // In a transaction of its own when there is none: then what follows runs after that.
    long id = events.append(owner, topic, event, json);
    Event sent = frames.event(topic, id, event, json);
    tx.afterCommit(
        () -> {
          hub.committed(sent);
          bus.tell(Notice.event(topic, id));
        });
  }

  @Override
  public void signal(String topic, String event, Object data) {
    check(topic);
    Event sent = frames.signal(topic, event, frames.data(data, LARGEST_SIGNAL));
    tx.afterCommit(
        () -> {
          hub.passing(sent);
          bus.tell(Notice.signal(topic, sent.frame()));
        });
  }

  @Override
  public void recheck(String topic) {
    check(topic);
    tx.afterCommit(
        () -> {
          Thread.startVirtualThread(() -> hub.recheck(topic::equals));
          bus.tell(Notice.recheck(topic));
        });
  }

  private UUID owner(String topic) {
    if (topic.startsWith(OWN)) {
      return UUID.fromString(topic.substring(OWN.length()));
    }
    UUID acting =
        TransactionSynchronizationManager.isActualTransactionActive()
            ? events.actingPerson()
            : null;
    if (acting == null) {
      throw new IllegalStateException("nobody acts here: name the owner of " + topic);
    }
    return acting;
  }

  private static void check(String topic) {
    if (!Guards.wellFormed(topic)) {
      throw new IllegalArgumentException("not a topic: " + topic);
    }
  }
}
