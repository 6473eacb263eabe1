package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds sessions whose turn it is, a few at a time, as a sweep that only looks. */
@Component
class Due {
  private static final int AT_ONCE = 200;
  private static final UUID FIRST = new UUID(0, 0);
  private final Tx tx;
  private final JdbcClient sql;

  Due(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  record Found(UUID person, UUID session) {}

  /** Does the work for each; the query takes {@code before}, {@code after} and {@code most}. */
  void each(String purpose, String query, Instant before, Consumer<Found> work) {
    UUID after = FIRST;
    List<Found> some;
    do {
      UUID last = after;
      some = tx.asSystem(purpose, () -> page(query, before, last));
      some.forEach(work);
      after = some.isEmpty() ? after : some.getLast().session();
    } while (some.size() == AT_ONCE);
  }

  private List<Found> page(String query, Instant before, UUID after) {
    return sql.sql(query)
        .param("before", Sql.at(before))
        .param("after", after)
        .param("most", AT_ONCE)
        .query((row, n) -> new Found(Sql.uuid(row, "user_id"), Sql.uuid(row, "id")))
        .list();
  }
}
