package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
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
  private static final String RESERVE =
      """
      with cap (place, scope, period, most) as (
        values (1, 'server', :day, :serverDay), (2, 'server', :month, :serverMonth),
               (3, :app, :day, :appDay), (4, :app, :month, :appMonth)
      ), money as (
        insert into ai.budget as b (scope, period, reserved)
        select scope, period, :amount from cap where :amount <= most order by place
        on conflict (scope, period) do update set reserved = b.reserved + excluded.reserved
        where b.spent + b.reserved + excluded.reserved
          <= (select most from cap c where c.scope = b.scope and c.period = b.period)
        returning 1
      ), pace (place, period, most) as (
        values (1, :day, :perDay), (2, :minute, :perMinute)
      ), calls as (
        insert into ai.provider_use as u (provider, period, calls)
        select :provider, period, 1 from pace where most > 0 order by place
        on conflict (provider, period) do update set calls = u.calls + 1
        where u.calls < (select most from pace p where p.period = u.period)
        returning 1
      ), held as (
        insert into ai.reservation (id, app, day, micro_dollars, expires_at)
        values (:id, :app, :day, :amount, :expires)
      )
      select (select count(*) from money) as money, (select count(*) from calls) as calls,
             set_config('synchronous_commit', 'off', true)
      """;

  private final Tx tx;
  private final JdbcClient sql;
  private final Clock clock;
  private final Ids ids;
  private final AiSettings settings;
  private final Alerts alerts;
  private final Map<String, String> exhausted = new ConcurrentHashMap<>();

  Budgets(Tx tx, JdbcClient sql, Clock clock, Ids ids, AiSettings settings, Alerts alerts) {
    this.tx = tx;
    this.sql = sql;
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
      tx.asSystem("ai.budget", () -> take(reservation, provider, now));
      exhausted.remove(app);
      return new Reserved.Granted(reservation);
    } catch (Refused refused) {
      if (refused.isMoney) {
        exhausted.put(app, reservation.day());
        alerts.exhausted(app, reservation.day());
        return new Reserved.NoBudget();
      }
      return new Reserved.ProviderFull();
    }
  }

  private void take(Reservation r, String provider, Instant now) {
    var caps = settings.budgets();
    sql.sql(RESERVE)
        .param("id", r.id())
        .param("app", r.app())
        .param("day", r.day())
        .param("month", r.month())
        .param("minute", now.truncatedTo(ChronoUnit.MINUTES).toString())
        .param("provider", provider)
        .param("amount", r.microDollars())
        .param("serverDay", micro(caps.serverDay()))
        .param("serverMonth", micro(caps.serverMonth()))
        .param("appDay", micro(caps.appDay()))
        .param("appMonth", micro(caps.appMonth()))
        .param("perDay", settings.limits().perDay())
        .param("perMinute", settings.limits().perMinute())
        .param("expires", Timestamp.from(now.plus(FORGOTTEN)))
        .query(
            row -> {
              // Throwing rolls the whole statement back: all rows are taken or none.
              if (row.getInt("money") < 4) {
                throw new Refused(true);
              }
              if (row.getInt("calls") < 2) {
                throw new Refused(false);
              }
            });
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

  private static final class Refused extends RuntimeException {
    private final boolean isMoney;

    Refused(boolean isMoney) {
      super(null, null, false, false);
      this.isMoney = isMoney;
    }
  }
}
