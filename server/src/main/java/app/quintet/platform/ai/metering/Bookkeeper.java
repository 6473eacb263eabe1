package app.quintet.platform.ai.metering;

import app.quintet.platform.ai.budget.Settling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Settles and writes calls behind the back of those who wait for an answer: one thread, a bounded
 * queue, batches. A full queue makes the caller write, so nothing is lost and nothing grows.
 */
@Component
public class Bookkeeper implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(Bookkeeper.class);
  private static final int WAITING = 2_000;
  private static final int BATCH = 200;
  private static final Duration LINGER = Duration.ofMillis(50);

  private sealed interface Entry {}

  private record Paid(Settling.Spent spent) implements Entry {}

  private record Made(CallRow row) implements Entry {}

  private record Mark(CountDownLatch reached) implements Entry {}

  private final BlockingQueue<Entry> queue = new ArrayBlockingQueue<>(WAITING);
  private final Settling settling;
  private final CallStore calls;
  private final Thread thread;
  private volatile boolean closing;

  Bookkeeper(Settling settling, CallStore calls) {
    this.settling = settling;
    this.calls = calls;
    this.thread = Thread.ofVirtual().name("ai-bookkeeper").start(this::work);
  }

  /** Books what a reserved call really cost, soon. */
  public void spent(Settling.Spent spent) {
    put(new Paid(spent));
  }

  /** Keeps the row, soon. */
  public void made(CallRow row) {
    put(new Made(row));
  }

  /** Waits until everything that was put before is written, ten seconds at most. */
  public boolean flush() throws InterruptedException {
    var mark = new Mark(new CountDownLatch(1));
    put(mark);
    return mark.reached().await(10, TimeUnit.SECONDS);
  }

  private void put(Entry entry) {
    if (closing || !queue.offer(entry)) {
      write(List.of(entry));
    }
  }

  private void work() {
    List<Entry> batch = new ArrayList<>(BATCH);
    while (!closing || !queue.isEmpty()) {
      try {
        Entry first = queue.poll(250, TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          gather(batch);
          write(batch);
          batch.clear();
        }
      } catch (InterruptedException stopped) {
        // Only the end of the application interrupts: the rest is written by destroy().
        return;
      }
    }
  }

  /** Waits a moment for company: a batch costs hardly more than one. */
  private void gather(List<Entry> batch) throws InterruptedException {
    long until = System.nanoTime() + LINGER.toNanos();
    while (batch.size() < BATCH && !closing && !(batch.getLast() instanceof Mark)) {
      Entry next = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        return;
      }
      batch.add(next);
    }
  }

  /** A failure costs at most this batch: forgotten leases are booked by the sweep. */
  private void write(List<Entry> entries) {
    List<Settling.Spent> paid = new ArrayList<>();
    List<CallRow> rows = new ArrayList<>();
    for (Entry entry : entries) {
      switch (entry) {
        case Paid spent -> paid.add(spent.spent());
        case Made made -> rows.add(made.row());
        case Mark mark -> {}
      }
    }
    if (!paid.isEmpty()) {
      safely(() -> settling.settle(paid));
    }
    if (!rows.isEmpty()) {
      safely(() -> calls.write(rows));
    }
    for (Entry entry : entries) {
      if (entry instanceof Mark mark) {
        mark.reached().countDown();
      }
    }
  }

  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      log.warn("AI bookkeeping failed: {}", failed.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    closing = true;
    thread.join(5_000);
    List<Entry> rest = new ArrayList<>();
    queue.drainTo(rest);
    write(rest);
  }
}
