package app.quintet.platform.progress.streaks;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.progress.Streaks;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the ledger of local days. */
@Component
class DayLedger implements Streaks {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Messages messages;
  private final Clock clock;

  DayLedger(Tx tx, JdbcClient jdbc, Accounts accounts, Messages messages, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public boolean record(UUID person, String app, Instant at) {
    ZoneId zone = accounts.zone(person);
    LocalDate day = at.atZone(zone).toLocalDate();
    // The second condition is the fold's: after a move westward the day has counted already.
    return tx.as(
        person,
        () ->
            jdbc.sql(
                        """
                        insert into progress.day (user_id, app, local_day, zone, at)
                        select :person, :app, :day, :zone, :at
                        where not exists (
                          select from progress.day
                          where user_id = :person and app = :app
                            and at <= :at and local_day >= :day)
                        on conflict do nothing
                        """)
                    .param("person", person)
                    .param("app", app)
                    .param("day", day)
                    .param("zone", zone.getId())
                    .param("at", Timestamp.from(at))
                    .update()
                == 1);
  }

  @Override
  public Streak of(UUID person, String app) {
    ZoneId zone = accounts.zone(person);
    StreakFold.Standing standing = StreakFold.fold(days(person, app), clock.instant(), zone);
    Why why = standing.why();
    String language = accounts.get(person).language();
    return new Streak(
        standing.current(),
        standing.longest(),
        standing.todayDone(),
        messages.text(language, why.key(), why.facts()));
  }

  private List<ActiveDay> days(UUID person, String app) {
    return tx.read(
        person,
        "select local_day, zone, at from progress.day where user_id = ? and app = ? order by at",
        (row, n) ->
            new ActiveDay(
                row.getObject("local_day", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("at").toInstant()),
        person,
        app);
  }
}
