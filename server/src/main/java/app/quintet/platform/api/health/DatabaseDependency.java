package app.quintet.platform.api.health;

import app.quintet.platform.api.Dependency;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
final class DatabaseDependency implements Dependency {
  private final HikariDataSource pool;

  DatabaseDependency(@Qualifier("pool") HikariDataSource pool) {
    this.pool = pool;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public State state() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1) ? State.UP : State.DOWN;
    } catch (SQLException e) {
      return State.DOWN;
    }
  }

  @Override
  public boolean vital() {
    return true;
  }
}
