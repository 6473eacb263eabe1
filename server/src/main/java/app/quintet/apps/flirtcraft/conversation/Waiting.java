package app.quintet.apps.flirtcraft.conversation;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waits for a reply without a database connection: any node that finished one wakes all nodes. */
@Component
public class Waiting {
  private static final String CHANNEL = "flirtcraft_replied";
  private final Tx tx;
  private final Signals signals;
  private final Transcript transcript;
  private final ConcurrentHashMap<UUID, Set<CountDownLatch>> waiting = new ConcurrentHashMap<>();

  Waiting(Tx tx, Signals signals, Transcript transcript) {
    this.tx = tx;
    this.signals = signals;
    this.transcript = transcript;
    signals.listen(CHANNEL, payload -> open(UUID.fromString(payload)), this::openAll);
  }

  /** Within the transaction that finishes a reply or a conversation. */
  void wake(UUID conversation) {
    signals.send(CHANNEL, conversation.toString());
  }

  /**
   * The reply to the message at this position, or null if it did not come in time. Must be called
   * outside any transaction.
   */
  public @Nullable List<Message> reply(
      UUID person, UUID conversation, int position, Duration atMost) {
    long until = System.nanoTime() + atMost.toNanos();
    while (true) {
      var latch = new CountDownLatch(1);
      Set<CountDownLatch> latches = join(conversation, latch);
      try {
        // Asked after joining: a reply that came before is seen, one that comes after wakes us.
        if (answered(person, conversation, position)) {
          List<Message> reply =
              transcript.after(person, conversation, position).stream()
                  .filter(m -> m.sender() == Message.Sender.AI)
                  .toList();
          return reply.isEmpty() ? null : reply;
        }
        long left = until - System.nanoTime();
        if (left <= 0 || !latch.await(left, TimeUnit.NANOSECONDS)) {
          return null;
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return null;
      } finally {
        latches.remove(latch);
        waiting.computeIfPresent(conversation, (id, set) -> set.isEmpty() ? null : set);
      }
    }
  }

  private boolean answered(UUID person, UUID conversation, int position) {
    return tx
        .read(
            person,
            """
            select (answered_through >= ? and owed is null) or status <> 'active'
            from flirtcraft.conversation where id = ? and user_id = ?
            """,
            (row, n) -> row.getBoolean(1),
            position,
            conversation,
            person)
        .stream()
        .findFirst()
        .orElse(true);
  }

  private Set<CountDownLatch> join(UUID conversation, CountDownLatch latch) {
    return waiting.compute(
        conversation,
        (id, set) -> {
          Set<CountDownLatch> all = set == null ? ConcurrentHashMap.newKeySet() : set;
          all.add(latch);
          return all;
        });
  }

  private void open(UUID conversation) {
    Set<CountDownLatch> latches = waiting.get(conversation);
    if (latches != null) {
      latches.forEach(CountDownLatch::countDown);
    }
  }

  private void openAll() {
    waiting.values().forEach(latches -> latches.forEach(CountDownLatch::countDown));
  }
}
