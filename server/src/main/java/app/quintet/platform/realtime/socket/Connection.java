package app.quintet.platform.realtime.socket;

import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.hub.Event;
import app.quintet.platform.realtime.hub.Frames;
import app.quintet.platform.realtime.hub.Hub;
import app.quintet.platform.realtime.hub.Listener;
import app.quintet.platform.realtime.hub.Subscription;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** One open socket: its person, its subscriptions and its mailbox. */
final class Connection implements Listener {
  static final CloseStatus TOO_SLOW = new CloseStatus(4408, "too_slow");
  static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "session_ended");

  private final WebSocketSession session;
  private final Person person;
  private final String address;
  private final Hub hub;
  private final Frames frames;
  private final Mailbox mailbox;
  private final Map<String, Subscription> subscriptions = new HashMap<>(2);
  private boolean closed;

  /** What the frame reader keeps between frames. */
  final Inbox inbox = new Inbox();

  Connection(
      Entry entry, WebSocketSession session, Hub hub, Frames frames, RealtimeSettings settings) {
    this.person = entry.person();
    this.address = entry.address();
    this.session = session;
    this.hub = hub;
    this.frames = frames;
    this.mailbox = new Mailbox(session, settings, () -> close(CloseStatus.SESSION_NOT_RELIABLE));
  }

  @Override
  public Person person() {
    return person;
  }

  String address() {
    return address;
  }

  synchronized int subscribed() {
    return subscriptions.size();
  }

  synchronized boolean closed() {
    return closed;
  }

  synchronized boolean has(String topic) {
    return subscriptions.containsKey(topic);
  }

  /** Subscribes, anew if it was subscribed already; false if the person may not listen. */
  boolean subscribe(String topic, @Nullable Long since) {
    unsubscribe(topic);
    Subscription made = hub.subscribe(this, topic, since);
    if (made == null) {
      return false;
    }
    boolean late;
    synchronized (this) {
      late = closed;
      if (!late) {
        subscriptions.put(topic, made);
      }
    }
    if (late) {
      hub.unsubscribe(made);
    }
    return true;
  }

  void unsubscribe(String topic) {
    Subscription old;
    synchronized (this) {
      old = subscriptions.remove(topic);
    }
    if (old != null) {
      hub.unsubscribe(old);
    }
  }

  void say(Control control) {
    post(frames.control(control));
  }

  @Override
  public void subscribed(String topic, long lastId) {
    say(Control.subscribed(topic, lastId));
  }

  @Override
  public void resync(String topic) {
    say(Control.resync(topic));
  }

  @Override
  public void event(Event event) {
    post(event.frame());
  }

  @Override
  public void ended(String topic, String reason) {
    unsubscribe(topic);
    say(Control.unsubscribed(topic, reason));
  }

  private void post(String frame) {
    if (!mailbox.put(frame)) {
      // Called under a topic's lock by whoever publishes: closing must not make them wait.
      Thread.startVirtualThread(() -> close(TOO_SLOW));
    }
  }

  /** Forgets the subscriptions and closes the socket without making the caller wait for it. */
  void close(CloseStatus status) {
    forget();
    Thread.startVirtualThread(
        () -> {
          try {
            session.close(status);
          } catch (IOException | RuntimeException alreadyGone) {
            // Nobody is left to be told.
          }
        });
  }

  /** The socket is gone: ends all subscriptions. */
  void forget() {
    Map<String, Subscription> all;
    synchronized (this) {
      closed = true;
      all = Map.copyOf(subscriptions);
      subscriptions.clear();
    }
    mailbox.close();
    all.values().forEach(hub::unsubscribe);
  }
}
