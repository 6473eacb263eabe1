package app.quintet.platform.ai.budget;

import app.quintet.platform.data.Tx;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns what was handed out of leases into what was really spent. */
@Component
public class Settling {
  private static final Logger log = LoggerFactory.getLogger(Settling.class);
  private static final String SERVER = "server";
  // The length of 2026-11.
  private static final int MONTH = 7;
  // Every entry comes once and is never tried again, and whoever deletes a lease books all that is
  // left of it: so nothing is booked twice. What a crash undoes is booked by the sweep, so this
  // need not wait for the disk.
  private static final String SETTLE =
      """
      with given as (
        select id, sum(freed)::bigint as freed, sum(spent)::bigint as spent
        from unnest(?::uuid[], ?::bigint[], ?::bigint[]) g (id, freed, spent) group by id
      ), lease as (
        select r.id from ai.reservation r join given g on g.id = r.id order by r.id for update of r
      ), gone as (
        update ai.reservation r set micro_dollars = r.micro_dollars - g.freed
        from given g join lease l on l.id = g.id where r.id = g.id
        returning r.app, r.day, g.freed, g.spent
      ),\
      """;

  private static final String SWEEP =
      """
      with lease as (
        select id from ai.reservation where expires_at < ?::timestamptz
        order by id limit 500 for update skip locked
      ), gone as (
        delete from ai.reservation r using lease l where r.id = l.id
        returning r.app, r.day, r.micro_dollars as freed, r.micro_dollars as spent
      ),\
      """;

  // Budgets are locked in the same order as for leasing: after the lease, the server's first.
  private static final String BOOK =
      """
      parts (scope, period, freed, spent) as (
        select 'server', day, freed, spent from gone
        union all select 'server', left(day, 7), freed, spent from gone
        union all select app, day, freed, spent from gone
        union all select app, left(day, 7), freed, spent from gone
      ), sums as (
        select scope, period, sum(freed)::bigint as freed, sum(spent)::bigint as spent
        from parts group by scope, period
      ), locked as (
        select s.* from ai.budget b join sums s on s.scope = b.scope and s.period = b.period
        order by b.scope <> 'server', b.scope, length(b.period) desc, b.period for update of b
      )
      update ai.budget b set reserved = b.reserved - l.freed, spent = b.spent + l.spent
      from locked l where b.scope = l.scope and b.period = l.period
      returning b.scope, b.period, b.spent, l.spent, set_config('synchronous_commit', 'off', true)
      """;

  private final Tx tx;
  private final Clock clock;
  private final Alerts alerts;

  Settling(Tx tx, Clock clock, Alerts alerts) {
    this.tx = tx;
    this.clock = clock;
    this.alerts = alerts;
  }

  /**
   * What became of a part of a lease.
   *
   * @param freed how much of the lease it was, in millionths of a US dollar like the next
   * @param microDollars how much of that, or beyond it, was really spent
   */
  public record Spent(UUID lease, long freed, long microDollars) {}

  /** Books what was spent and frees the rest. Each part must be given once. */
  public void settle(List<Spent> parts) {
    book(
        SETTLE + BOOK,
        parts.stream().map(Spent::lease).toArray(UUID[]::new),
        parts.stream().map(Spent::freed).toArray(Long[]::new),
        parts.stream().map(Spent::microDollars).toArray(Long[]::new));
  }

  /**
   * Books what is left of forgotten leases as spent, because the provider may have billed it;
   * answers how much, in millionths of a US dollar.
   */
  public long settleForgotten() {
    long spent =
        book(SWEEP + BOOK, Timestamp.from(clock.instant())).stream()
            .filter(b -> b.scope().equals(SERVER) && b.period().length() == MONTH)
            .mapToLong(Booked::added)
            .sum();
    if (spent > 0) {
      log.warn("leases of a node that ended without settling were booked: {} micro-dollars", spent);
    }
    return spent;
  }

  private record Booked(String scope, String period, long spent, long added) {}

  // One round trip: the budgets' rows are locked for no longer than the statement runs.
  private List<Booked> book(String statement, Object... parameters) {
    List<Booked> booked =
        tx.once(
            "ai.budget",
            statement,
            (row, n) ->
                new Booked(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
            parameters);
    booked.forEach(b -> alerts.spent(b.scope(), b.period(), b.spent()));
    return booked;
  }
}
