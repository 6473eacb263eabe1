package app.quintet.platform.data.outbox;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.outbox.Outbox.Delivery;
import app.quintet.platform.kernel.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries deliveries to their handlers on virtual threads, a few at a time. */
@Component
final class Courier implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  // Fewer than the pool has connections, so that requests are never starved by events.
  private static final int AT_ONCE = 6;

  private final Outbox outbox;
  private final JsonMapper json;
  private final Map<String, EventHandler<?>> handlers;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private volatile @Nullable ExecutorService threads;
  private volatile boolean running;

  Courier(Outbox outbox, JsonMapper json, ObjectProvider<EventHandler<?>> handlers) {
    this.outbox = outbox;
    this.json = json;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(EventHandler::name, Function.identity()));
  }

  List<EventHandler<?>> handlersOf(Class<?> event) {
    return handlers.values().stream().filter(h -> h.type() == event).toList();
  }

  void deliver(List<Delivery> deliveries) {
    ExecutorService executor = threads;
    if (executor == null) {
      return; // Not started or stopping: the sweep of the next start finds them.
    }
    for (Delivery delivery : deliveries) {
      try {
        executor.execute(() -> carry(delivery));
      } catch (RejectedExecutionException stopping) {
        return;
      }
    }
  }

  private void carry(Delivery delivery) {
    places.acquireUninterruptibly();
    try {
      EventHandler<?> handler = handlers.get(delivery.handler());
      if (handler != null) {
        handle(handler, delivery.payload());
      }
      outbox.done(delivery);
    } catch (RuntimeException e) {
      log.error("event handler {} failed, attempt {}", delivery.handler(), delivery.attempts(), e);
      giveBack(delivery, e);
    } finally {
      places.release();
    }
  }

  private void giveBack(Delivery delivery, RuntimeException cause) {
    try {
      outbox.failed(delivery, cause);
    } catch (RuntimeException databaseDown) {
      log.warn("delivery {} waits for its lease to end", delivery.id());
    }
  }

  private <E extends DomainEvent> void handle(EventHandler<E> handler, String payload) {
    handler.on(json.readValue(payload, handler.type()));
  }

  private void sweep() {
    while (running) {
      try {
        List<Delivery> due = outbox.claimDue(50);
        deliver(due);
        if (due.size() < 50) {
          TimeUnit.SECONDS.sleep(1);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException databaseDown) {
        log.warn("the outbox cannot be swept just now: {}", databaseDown.getClass().getName());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    threads = Executors.newVirtualThreadPerTaskExecutor();
    running = true;
    Thread.ofVirtual().name("outbox-sweep").start(this::sweep);
  }

  @Override
  public void stop() {
    running = false;
    ExecutorService executor = threads;
    threads = null;
    if (executor != null) {
      executor.shutdown();
      try {
        executor.awaitTermination(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 2000;
  }
}
