package app.quintet.platform.realtime.socket;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * What waits to be sent to one socket. Putting in never blocks; a virtual thread sends, and lives
 * only while something waits, so that an idle socket costs none. A reader too slow for its mailbox
 * is cut off: sending from a common loop would make everybody wait for the slowest.
 */
final class Mailbox {
  private final WebSocketSession session;
  private final RealtimeSettings settings;
  private final Runnable gone;
  private @Nullable Queue<String> waiting;
  private int size;
  private boolean sending;
  private boolean closed;

  /**
   * @param gone what to do, once, when the socket cannot take its mail
   */
  Mailbox(WebSocketSession session, RealtimeSettings settings, Runnable gone) {
    this.session = session;
    this.settings = settings;
    this.gone = gone;
  }

  /** Queues a frame; false if the mailbox was full, which closes it. */
  boolean put(String frame) {
    synchronized (this) {
      if (closed) {
        return true;
      }
      Queue<String> queue = waiting;
      if (queue == null) {
        queue = new ArrayDeque<>(4);
        waiting = queue;
      }
      if (queue.size() >= settings.waitingFrames() || size > settings.waitingSize()) {
        closed = true;
        waiting = null;
        return false;
      }
      queue.add(frame);
      size += frame.length();
      if (sending) {
        return true;
      }
      sending = true;
    }
    Thread.startVirtualThread(this::send);
    return true;
  }

  synchronized void close() {
    closed = true;
    waiting = null;
  }

  private void send() {
    for (String frame = next(); frame != null; frame = next()) {
      try {
        session.sendMessage(new TextMessage(frame));
      } catch (IOException | RuntimeException broken) {
        close();
        gone.run();
        return;
      }
    }
  }

  private synchronized @Nullable String next() {
    String frame = waiting == null ? null : waiting.poll();
    if (frame == null) {
      waiting = null; // An idle socket keeps no queue.
      sending = false;
    } else {
      size -= frame.length();
    }
    return frame;
  }
}
