package app.quintet.platform.api.health;

import app.quintet.platform.api.Dependency;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. A pool waits half a minute for a connection; a probe may not, so
 * the question runs on a thread of its own and all probes share the one that is still waiting.
 */
@Component
final class DatabaseDependency implements Dependency {
  private static final long PATIENCE_MILLIS = 900;
  private static final Executor THREADS = Thread.ofVirtual().name("health-", 0)::start;
  private final HikariDataSource pool;
  private @Nullable CompletableFuture<State> asking;

  DatabaseDependency(@Qualifier("pool") HikariDataSource pool) {
    this.pool = pool;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public State state() {
    try {
      return asked().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException silent) {
      return busy() ? State.DEGRADED : State.DOWN;
    } catch (ExecutionException broken) {
      return State.DOWN;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return State.DOWN;
    }
  }

  @Override
  public boolean vital() {
    return true;
  }

  private synchronized CompletableFuture<State> asked() {
    CompletableFuture<State> running = asking;
    if (running == null || running.isDone()) {
      running = CompletableFuture.supplyAsync(this::ask, THREADS);
      asking = running;
    }
    return running;
  }

  private State ask() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1) ? State.UP : State.DOWN;
    } catch (SQLException e) {
      return State.DOWN;
    }
  }

  /** Every connection is at work: the database lives, there is just a queue before it. */
  private boolean busy() {
    HikariPoolMXBean figures = pool.getHikariPoolMXBean();
    return figures != null
        && figures.getActiveConnections() > 0
        && figures.getActiveConnections() == figures.getTotalConnections();
  }
}
