package app.quintet.platform.api.health;

import app.quintet.platform.api.Dependency;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Whether the database answers; a pool of which every connection is at work is only degraded. */
@Component
final class DatabaseDependency implements Dependency {
  private final HikariDataSource pool;
  private final Probe probe = new Probe(this::answers);

  DatabaseDependency(@Qualifier("pool") HikariDataSource pool) {
    this.pool = pool;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public State state() {
    return switch (probe.ask()) {
      case YES -> State.UP;
      case NO -> State.DOWN;
      case SILENT -> busy() ? State.DEGRADED : State.DOWN;
    };
  }

  @Override
  public boolean vital() {
    return true;
  }

  private boolean answers() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
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
