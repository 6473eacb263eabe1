package app.quintet.platform.progress.points;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.progress.Points;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the points ledger. */
@Component
class PointsLedger implements Points {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;

  PointsLedger(Tx tx, JdbcClient jdbc, Ids ids, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public boolean award(UUID person, String app, String reason, int points, String key) {
    if (points < 1) {
      throw new IllegalArgumentException("an award is at least one point, not " + points);
    }
    return tx.as(person, () -> book(person, app, reason, points, key));
  }

  // One statement: entry, both postings and the balance stand or fall together, in one round trip.
  // The mint has no balance row of its own: every award of an app would wait in line for it.
  private boolean book(UUID person, String app, String reason, int points, String key) {
    return jdbc.sql(
                """
                with booked as (
                  insert into progress.entry (id, user_id, app, reason, key, at)
                  values (:id, :person, :app, :reason, :key, :at)
                  on conflict (user_id, app, key) do nothing
                  returning id
                ), posted as (
                  insert into progress.posting (entry_id, user_id, account, amount)
                  select booked.id, :person, half.account, half.amount
                  from booked, (values ('person', :points), ('mint', -:points))
                    as half (account, amount)
                )
                insert into progress.balance as kept (user_id, app, balance)
                select :person, :app, :points from booked
                on conflict (user_id, app) do update set balance = kept.balance + excluded.balance
                """)
            .param("id", ids.next())
            .param("person", person)
            .param("app", app)
            .param("reason", reason)
            .param("key", key)
            .param("at", Timestamp.from(clock.instant()))
            .param("points", points)
            .update()
        == 1;
  }

  @Override
  public long balance(UUID person, String app) {
    List<Long> kept =
        tx.read(
            person,
            "select balance from progress.balance where user_id = ? and app = ?",
            (row, n) -> row.getLong(1),
            person,
            app);
    return kept.isEmpty() ? 0 : kept.getFirst();
  }
}
