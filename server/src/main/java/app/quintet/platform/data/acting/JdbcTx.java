package app.quintet.platform.data.acting;

import app.quintet.platform.data.Tx;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

final class JdbcTx implements Tx {
  private static final String ACT =
      "select set_config('app.user_id', ?, true), set_config('app.system', ?, true); ";
  private final ActingTransactionManager manager;
  private final TransactionTemplate transaction;
  private final TransactionTemplate unmoving;
  private final DataSource pool;
  private final JdbcTemplate joined;
  private final SQLExceptionTranslator translator;

  JdbcTx(ActingTransactionManager manager, DataSource pool, JdbcTemplate joined) {
    this.manager = manager;
    this.transaction = new TransactionTemplate(manager);
    this.unmoving = new TransactionTemplate(manager);
    this.unmoving.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.unmoving.setReadOnly(true);
    this.pool = pool;
    this.joined = joined;
    this.translator = joined.getExceptionTranslator();
  }

  @Override
  public <T> T as(UUID person, Supplier<T> work) {
    return run(Actor.person(person), work);
  }

  @Override
  public void as(UUID person, Runnable work) {
    run(Actor.person(person), () -> nothing(work));
  }

  @Override
  public <T> T asSystem(String purpose, Supplier<T> work) {
    return run(Actor.system(purpose), work);
  }

  @Override
  public void asSystem(String purpose, Runnable work) {
    run(Actor.system(purpose), () -> nothing(work));
  }

  @Override
  public <T> T snapshot(UUID person, Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a snapshot inside another transaction");
    }
    return begin(unmoving, Actor.person(person), work);
  }

  @SuppressWarnings("NullAway") // as in run
  private <T> T begin(TransactionTemplate kind, Actor actor, Supplier<T> work) {
    manager.next(actor);
    try {
      return kind.execute(status -> work.get());
    } finally {
      manager.next(null);
    }
  }

  private static Boolean nothing(Runnable work) {
    work.run();
    return Boolean.TRUE;
  }

  @SuppressWarnings(
      "NullAway") // the work decides about null; TransactionTemplate passes it through
  private <T> T run(Actor actor, Supplier<T> work) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return begin(transaction, actor, work);
    }
    Actor outer = manager.actor();
    if (outer == null || outer.equals(actor)) {
      return work.get();
    }
    manager.change(actor);
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      // After a failure the transaction is aborted and takes no more statements; it rolls back.
      if (done) {
        manager.change(outer);
      } else {
        manager.next(outer);
      }
    }
  }

  // One statement, so that it travels, is prepared and commits as one. The left side of the join
  // is the only row of a volatile subquery: it is fetched, and with it the actor set, before the
  // right side is begun, and the policies' "(select acting.person())" is evaluated on first use.
  // Were that order ever lost, the policies would see nobody and the query find nothing.
  private static final String READ =
      "select found.* from (select set_config('app.user_id', ?, true), set_config('app.system', ?,"
          + " true)) as actor left join lateral (select query.*, true as is_row from (";
  private static final String READ_END = ") as query) as found on true";

  @Override
  public <T> List<T> read(UUID person, String sql, RowMapper<T> mapper, Object... parameters) {
    return read(Actor.person(person), sql, mapper, parameters);
  }

  @Override
  public <T> List<T> readAsSystem(
      String purpose, String sql, RowMapper<T> mapper, Object... parameters) {
    return read(Actor.system(purpose), sql, mapper, parameters);
  }

  private <T> List<T> read(Actor actor, String sql, RowMapper<T> mapper, Object... parameters) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return run(actor, () -> joined.query(sql, mapper, parameters));
    }
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(READ + sql + READ_END)) {
      bind(statement, actor, parameters);
      try (ResultSet result = statement.executeQuery()) {
        int isRow = result.getMetaData().getColumnCount();
        List<T> rows = new ArrayList<>();
        while (result.next()) {
          // The join answers one row of nulls when the query finds nothing.
          if (!rows.isEmpty() || result.getBoolean(isRow)) {
            rows.add(mapper.mapRow(result, rows.size()));
          }
        }
        return rows;
      }
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  @Override
  public <T> List<T> once(String purpose, String sql, RowMapper<T> mapper, Object... parameters) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return run(Actor.system(purpose), () -> joined.query(sql, mapper, parameters));
    }
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(ACT + sql)) {
      // What writes cannot stand in a subquery, so it follows as a second statement. The driver
      // would send a statement it has prepared by name apart from the one before when its rows have
      // no bounded size (text, bytea): the implicit transaction would end in between, and with it
      // the actor. Unnamed statements always travel together.
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      bind(statement, Actor.system(purpose), parameters);
      statement.execute();
      statement.getMoreResults();
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.getResultSet()) {
        while (result.next()) {
          rows.add(mapper.mapRow(result, rows.size()));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  private static void bind(PreparedStatement statement, Actor actor, Object[] parameters)
      throws SQLException {
    statement.setString(1, actor.userId());
    statement.setString(2, actor.system());
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 3, parameters[i]);
    }
  }

  private RuntimeException translated(SQLException e) {
    var translated = translator.translate("one statement", null, e);
    return translated != null
        ? translated
        : new UncategorizedSQLException("one statement", null, e);
  }

  @Override
  public void afterCommit(Runnable work) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      work.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }
}
