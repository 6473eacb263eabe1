package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reserves money and a provider's call in one statement, so that parallel calls on any number of
 * nodes cannot overrun a budget or a provider's limit.
 */
@Component
public class Budgets {
  /** A reservation that nobody settled by then belonged to a node that died. */
  static final Duration FORGOTTEN = Duration.ofMinutes(5);

  // Rows are locked in this order everywhere, the server's first, so that no two calls deadlock.
  // Losing the last moment before a crash of the database only loses reservations; waiting for
  // the disk would cost more than the whole gateway may.
  // ai.refuse raises an error, which undoes the whole statement: all rows are taken or none.
  private static final String RESERVE =
      """
      with given as (
        select ?::uuid as id, ?::text as app, ?::text as day, ?::text as minute, ?::text as provider,
               ?::bigint as amount, ?::timestamptz as expires, ?::bigint[] as caps
      ), cap (place, scope, period, most) as (
        select 1, 'server', day, caps[1] from given
        union all select 2, 'server', left(day, 7), caps[2] from given
        union all select 3, app, day, caps[3] from given
        union all select 4, app, left(day, 7), caps[4] from given
      ), money as (
        insert into ai.budget as b (scope, period, reserved)
        select c.scope, c.period, g.amount from cap c, given g where g.amount <= c.most order by place
        on conflict (scope, period) do update set reserved = b.reserved + excluded.reserved
        where b.spent + b.reserved + excluded.reserved
          <= (select most from cap c where c.scope = b.scope and c.period = b.period)
        returning 1
      ), pace (place, period, most) as (
        select 1, day, caps[5] from given union all select 2, minute, caps[6] from given
      ), calls as (
        insert into ai.provider_use as u (provider, period, calls)
        select g.provider, p.period, 1 from pace p, given g where p.most > 0 order by place
        on conflict (provider, period) do update set calls = u.calls + 1
        where u.calls < (select most from pace p where p.period = u.period)
        returning 1
      ), held as (
        insert into ai.reservation (id, app, day, micro_dollars, expires_at)
        select id, app, day, amount, expires from given
      )
      select case when (select count(*) from money) < 4 then ai.refuse('QA001')
                  when (select count(*) from calls) < 2 then ai.refuse('QA002')
                  else set_config('synchronous_commit', 'off', true) end
      """;

  private static final String NO_MONEY = "QA001";
  private static final String PROVIDER_FULL = "QA002";

  private final Tx tx;
  private final Clock clock;
  private final Ids ids;
  private final AiSettings settings;
  private final Alerts alerts;
  private final Map<String, String> exhausted = new ConcurrentHashMap<>();

  Budgets(Tx tx, Clock clock, Ids ids, AiSettings settings, Alerts alerts) {
    this.tx = tx;
    this.clock = clock;
    this.ids = ids;
    this.settings = settings;
    this.alerts = alerts;
  }

  /** Sets this much aside in all four budgets and counts the call, or does none of it. */
  public Reserved reserve(String app, String provider, long microDollars) {
    Instant now = clock.instant();
    var reservation = new Reservation(ids.next(), app, day(now), microDollars);
    try {
      take(reservation, provider, now);
      exhausted.remove(app);
      return new Reserved.Granted(reservation);
    } catch (DataAccessException refused) {
      return switch (state(refused)) {
        case PROVIDER_FULL -> new Reserved.ProviderFull();
        case NO_MONEY -> {
          exhausted.put(app, reservation.day());
          alerts.exhausted(app, reservation.day());
          yield new Reserved.NoBudget();
        }
        default -> throw refused;
      };
    }
  }

  private void take(Reservation r, String provider, Instant now) {
    var caps = settings.budgets();
    Long[] most = {
      micro(caps.serverDay()),
      micro(caps.serverMonth()),
      micro(caps.appDay()),
      micro(caps.appMonth()),
      (long) settings.limits().perDay(),
      (long) settings.limits().perMinute()
    };
    tx.once(
        "ai.budget",
        RESERVE,
        (row, n) -> true,
        r.id(),
        r.app(),
        r.day(),
        now.truncatedTo(ChronoUnit.MINUTES).toString(),
        provider,
        r.microDollars(),
        Timestamp.from(now.plus(FORGOTTEN)),
        most);
  }

  private static String state(DataAccessException refused) {
    return refused.getRootCause() instanceof SQLException cause
        ? String.valueOf(cause.getSQLState())
        : "";
  }

  /** Whether this app was last refused for want of money, on this day. */
  public boolean isExhausted(String app) {
    return day(clock.instant()).equals(exhausted.get(app));
  }

  static String day(Instant now) {
    return now.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  static long micro(double dollars) {
    return Math.round(dollars * 1_000_000);
  }
}
