package app.quintet.platform.realtime.hub;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes, after the commit and many notices at once. Not within the publishing
 * transaction: PostgreSQL lets transactions that notify commit only one after the other. A notice
 * that gets lost with its node costs its listeners elsewhere a few seconds, until the sweep.
 */
@Component
final class Bus extends NodeThread {
  private static final Logger log = LoggerFactory.getLogger(Bus.class);
  private static final String CHANNEL = "realtime";
  private static final int LARGEST = 6_500;

  private final Signals signals;
  private final Tx tx;
  private final String node = UUID.randomUUID().toString();
  private final BlockingQueue<Notice> queue = new ArrayBlockingQueue<>(10_000);

  Bus(Signals signals, Tx tx, Hub hub, Sweep sweep) {
    super("realtime-bus");
    this.signals = signals;
    this.tx = tx;
    signals.listen(CHANNEL, payload -> hear(payload, hub), sweep::soon);
  }

  /** Queues a notice; when the queue is full it is dropped, and the sweep makes up for it. */
  void tell(Notice notice) {
    if (!queue.offer(notice)) {
      log.warn("the bus is full, a notice was dropped");
    }
  }

  private void hear(String payload, Hub hub) {
    if (payload.startsWith(node)) {
      return; // Delivered here already, before it was sent.
    }
    payload.lines().skip(1).forEach(line -> Notice.read(line, hub));
  }

  @Override
  void run() {
    Notice held = null;
    while (isRunning()) {
      try {
        Notice first = held != null ? held : queue.poll(1, TimeUnit.SECONDS);
        held = null;
        if (first == null) {
          continue;
        }
        StringBuilder payload = new StringBuilder(node).append('\n').append(first.line());
        for (Notice next = queue.poll(); next != null; next = queue.poll()) {
          if (bytes(payload) + bytes(next.line()) > LARGEST) {
            held = next;
            break;
          }
          payload.append('\n').append(next.line());
        }
        String text = payload.toString();
        tx.asSystem(CHANNEL, () -> signals.send(CHANNEL, text));
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException databaseDown) {
        log.warn("other nodes cannot be told just now: {}", databaseDown.getClass().getName());
      }
    }
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }
}
