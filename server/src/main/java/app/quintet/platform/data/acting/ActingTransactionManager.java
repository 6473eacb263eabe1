package app.quintet.platform.data.acting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Begins every transaction by telling PostgreSQL whom it acts for, for this transaction only. */
final class ActingTransactionManager extends JdbcTransactionManager {
  private static final String ACT =
      "select set_config('app.user_id', ?, true), set_config('app.system', ?, true)";
  private final GuardedDataSource guard;
  private final ThreadLocal<@Nullable Actor> actor = new ThreadLocal<>();

  ActingTransactionManager(GuardedDataSource guard) {
    super(guard);
    this.guard = guard;
  }

  /** The actor of the running transaction on this thread, or null. */
  @Nullable Actor actor() {
    return actor.get();
  }

  void next(@Nullable Actor next) {
    if (next == null) {
      actor.remove();
    } else {
      actor.set(next);
    }
  }

  /** Changes the actor inside the running transaction. */
  void change(Actor to) {
    Connection connection = DataSourceUtils.getConnection(guard);
    try {
      tell(connection, to);
      actor.set(to);
    } catch (SQLException e) {
      throw new CannotCreateTransactionException("cannot change the actor", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, guard);
    }
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    Actor acting = actor.get();
    if (acting == null) {
      throw new IllegalStateException("a transaction outside Tx: nobody is acting");
    }
    guard.whileOpen(() -> super.doBegin(transaction, definition));
    Connection connection = DataSourceUtils.getConnection(guard);
    try {
      tell(connection, acting);
    } catch (SQLException e) {
      // Without an actor the connection must not be used: give it back clean.
      doRollbackQuietly(connection);
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("cannot set the actor", e);
    }
  }

  /**
   * A rollback that fails has no connection left to roll back on; the server has done it. What the
   * caller must hear is why the transaction failed, not that.
   */
  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    try {
      super.doRollback(status);
    } catch (DataAccessException | TransactionException lost) {
      logger.debug("the connection was lost before the rollback");
    }
  }

  private static void doRollbackQuietly(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException broken) {
      // The pool throws a broken connection away by itself.
    }
  }

  // pgjdbc sends BEGIN together with the first statement: this is one round trip, not two.
  private static void tell(Connection connection, Actor actor) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ACT)) {
      statement.setString(1, actor.userId());
      statement.setString(2, actor.system());
      statement.execute();
    }
  }
}
