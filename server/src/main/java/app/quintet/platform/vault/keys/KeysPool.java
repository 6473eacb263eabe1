package app.quintet.platform.vault.keys;

import app.quintet.platform.data.KeysDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * Connections to the keys' database. Plain ones: what happens to keys is not part of anybody's
 * transaction, and must not hold a connection until that ends.
 */
@Component
final class KeysPool implements DisposableBean {
  private static final int MOST = 8;
  private final SQLExceptionSubclassTranslator translator = new SQLExceptionSubclassTranslator();
  private final HikariDataSource pool = new HikariDataSource();

  // Needs the master keys: they make the tables.
  KeysPool(KeysDatabase databases, MasterKeys masters) {
    pool.setPoolName("quintet-keys");
    pool.setJdbcUrl(databases.keys().url());
    pool.setUsername(databases.keys().app().user());
    pool.setPassword(databases.keys().app().password());
    pool.setMaximumPoolSize(MOST);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(30_000);
    pool.setIdleTimeout(600_000);
    pool.setInitializationFailTimeout(-1);
    pool.addDataSourceProperty("ApplicationName", "quintet");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    pool.addDataSourceProperty("options", "-c statement_timeout=10s -c lock_timeout=5s");
  }

  /** What to do with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Does it on a connection of its own; each statement commits by itself. */
  <T> T run(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  private DataAccessException translated(SQLException e) {
    DataAccessException known = translator.translate("the keys' database", null, e);
    return known != null ? known : new UncategorizedSQLException("the keys' database", null, e);
  }

  @Override
  public void destroy() {
    pool.close();
  }
}
