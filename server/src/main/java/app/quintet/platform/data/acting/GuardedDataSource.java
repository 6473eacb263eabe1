package app.quintet.platform.data.acting;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections only to a transaction that names its actor; anything else is a mistake. */
final class GuardedDataSource extends DelegatingDataSource {
  private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

  GuardedDataSource(DataSource pool) {
    super(pool);
  }

  /** Lets the transaction manager through for the time of one call. */
  void whileOpen(Runnable begin) {
    open.set(true);
    try {
      begin.run();
    } finally {
      open.remove();
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!open.get()) {
      throw new IllegalStateException("a query outside Tx: nobody is acting");
    }
    return super.getConnection();
  }
}
