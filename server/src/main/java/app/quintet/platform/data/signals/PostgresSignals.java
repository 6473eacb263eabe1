package app.quintet.platform.data.signals;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.Signals;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One connection of its own listens for all channels; senders use their transaction. */
@Component
final class PostgresSignals implements Signals, SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(PostgresSignals.class);
  private static final String ONE_CHANNEL = "quintet";

  // A database that takes longer keeps nobody from starting.
  private static final Duration MOST = Duration.ofSeconds(5);

  private record Listener(Consumer<String> handler, Runnable missed) {}

  private final Database database;
  private final JdbcClient db;
  private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
  private volatile @Nullable Thread thread;

  PostgresSignals(Database database, JdbcClient db) {
    this.database = database;
    this.db = db;
  }

  @Override
  public void send(String channel, String payload) {
    db.sql("select pg_notify(?, ?)")
        .param(ONE_CHANNEL)
        .param(channel + " " + payload)
        .query((rs, i) -> i)
        .list();
  }

  @Override
  public void listen(String channel, Consumer<String> handler, Runnable missed) {
    listeners
        .computeIfAbsent(channel, c -> new CopyOnWriteArrayList<>())
        .add(new Listener(handler, missed));
  }

  @Override
  public void start() {
    CountDownLatch heard = new CountDownLatch(1);
    // Known before it runs: it ends as soon as it finds itself dismissed.
    Thread listening = Thread.ofVirtual().name("signals").unstarted(() -> run(heard));
    thread = listening;
    listening.start();
    // Whoever serves before it listens signs with keys and trusts sessions that are gone.
    try {
      if (!heard.await(MOST.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("signals are not heard yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  // Ends after the web server has stopped taking requests, so that these still hear each other.
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 1000;
  }

  /** Not dismissed, and no later start has put another in this thread's place. */
  private boolean isMine() {
    return thread == Thread.currentThread();
  }

  private void run(CountDownLatch heard) {
    while (isMine()) {
      try (Connection connection = database.connect(database.app())) {
        try (var statement = connection.createStatement()) {
          statement.execute("listen " + ONE_CHANNEL);
        }
        // Also the first time: what happened between loading and listening was missed, too.
        listeners.values().forEach(all -> all.forEach(l -> quietly(l.missed())));
        heard.countDown();
        receive(connection.unwrap(PGConnection.class));
      } catch (SQLException e) {
        if (isMine()) {
          log.warn("the signal connection was lost, connecting again: {}", e.getSQLState());
          pause();
        }
      }
    }
  }

  private void receive(PGConnection connection) throws SQLException {
    while (isMine()) {
      PGNotification @Nullable [] received = connection.getNotifications(1000);
      if (received == null || !isMine()) {
        continue;
      }
      for (PGNotification notification : received) {
        String text = notification.getParameter();
        int space = text.indexOf(' ');
        String payload = text.substring(space + 1);
        for (Listener l : listeners.getOrDefault(text.substring(0, space), List.of())) {
          quietly(() -> l.handler().accept(payload));
        }
      }
    }
  }

  private static void quietly(Runnable handler) {
    try {
      handler.run();
    } catch (RuntimeException e) {
      log.error("a signal handler failed", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
