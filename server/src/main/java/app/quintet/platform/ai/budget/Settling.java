package app.quintet.platform.ai.budget;

import app.quintet.platform.data.Tx;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns reservations into what was really spent. */
@Component
public class Settling {
  // Deleting the reservation is what makes settling happen once: whoever deletes it, books it.
  // What a crash undoes is booked by the sweep, so this need not wait for the disk either.
  // Budgets are locked in the same order as for reserving.
  private static final String SETTLE =
      """
      with given (id, spent) as (
        select * from unnest(?::uuid[], ?::bigint[])
      ), gone as (
        delete from ai.reservation r using given g where r.id = g.id
        returning r.app, r.day, r.micro_dollars, g.spent
      ), parts (scope, period, freed, spent) as (
        select 'server', day, micro_dollars, spent from gone
        union all select 'server', left(day, 7), micro_dollars, spent from gone
        union all select app, day, micro_dollars, spent from gone
        union all select app, left(day, 7), micro_dollars, spent from gone
      ), sums as (
        select scope, period, sum(freed)::bigint as freed, sum(spent)::bigint as spent
        from parts group by scope, period
      ), locked as (
        select s.* from ai.budget b join sums s on s.scope = b.scope and s.period = b.period
        order by b.scope <> 'server', b.scope, length(b.period) desc, b.period for update of b
      )
      update ai.budget b set reserved = b.reserved - l.freed, spent = b.spent + l.spent
      from locked l where b.scope = l.scope and b.period = l.period
      returning b.scope, b.period, b.spent, set_config('synchronous_commit', 'off', true)
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

  /** What a reserved call really cost. */
  public record Spent(UUID reservation, long microDollars) {}

  /** Books what was spent and frees the rest; a second time it does nothing. */
  public void settle(List<Spent> spent) {
    book(spent);
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
                  .query((row, n) -> new Spent(row.getObject(1, UUID.class), row.getLong(2)))
                  .list();
          book(forgotten);
          return forgotten.size();
        });
  }

  private record Booked(String scope, String period, long spent) {}

  // One round trip: the budgets' rows are locked for no longer than the statement runs.
  private void book(List<Spent> spent) {
    tx.once(
            "ai.budget",
            SETTLE,
            (row, n) -> new Booked(row.getString(1), row.getString(2), row.getLong(3)),
            spent.stream().map(Spent::reservation).toArray(UUID[]::new),
            spent.stream().map(Spent::microDollars).toArray(Long[]::new))
        .forEach(b -> alerts.spent(b.scope(), b.period(), b.spent()));
  }
}
