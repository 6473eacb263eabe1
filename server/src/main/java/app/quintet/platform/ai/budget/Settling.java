package app.quintet.platform.ai.budget;

import app.quintet.platform.data.Tx;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns reservations into what was really spent. */
@Component
public class Settling {
  // Deleting the reservation is what makes settling happen once: whoever deletes it, books it.
  // Budgets are locked in the same order as for reserving.
  private static final String SETTLE =
      """
      with gone as (
        delete from ai.reservation where id = :id returning app, day, micro_dollars
      ), locked as (
        select b.scope, b.period, g.micro_dollars from ai.budget b, gone g
        where b.scope in ('server', g.app) and b.period in (g.day, left(g.day, 7))
        order by b.scope <> 'server', length(b.period) desc for update of b
      )
      update ai.budget b
      set reserved = b.reserved - l.micro_dollars, spent = b.spent + :spent
      from locked l where b.scope = l.scope and b.period = l.period
      returning b.scope, b.period, b.spent
      """;

  private final Tx tx;
  private final JdbcClient sql;
  private final Clock clock;
  private final Alerts alerts;

  Settling(Tx tx, JdbcClient sql, Clock clock, Alerts alerts) {
    this.tx = tx;
    this.sql = sql;
    this.clock = clock;
    this.alerts = alerts;
  }

  /** Books what was spent and frees the rest; a second time it does nothing. */
  public void settle(UUID reservation, long microDollars) {
    tx.asSystem("ai.budget", () -> book(reservation, microDollars));
  }

  /** Books forgotten reservations as spent: the provider may have billed them. */
  public int settleForgotten() {
    return tx.asSystem(
        "ai.budget",
        () -> {
          var forgotten =
              sql.sql(
                      """
                      select id, micro_dollars from ai.reservation where expires_at < :now
                      order by id limit 500 for update skip locked
                      """)
                  .param("now", Timestamp.from(clock.instant()))
                  .query((row, n) -> new Forgotten(row.getObject(1, UUID.class), row.getLong(2)))
                  .list();
          forgotten.forEach(f -> book(f.id(), f.microDollars()));
          return forgotten.size();
        });
  }

  private record Forgotten(UUID id, long microDollars) {}

  private record Booked(String scope, String period, long spent) {}

  private void book(UUID reservation, long microDollars) {
    sql.sql(SETTLE)
        .param("id", reservation)
        .param("spent", microDollars)
        .query((row, n) -> new Booked(row.getString(1), row.getString(2), row.getLong(3)))
        .list()
        .forEach(b -> alerts.spent(b.scope(), b.period(), b.spent()));
  }
}
