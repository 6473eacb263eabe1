package app.quintet.platform.ai.budget;

import app.quintet.platform.ai.budget.Source.Need;
import app.quintet.platform.ai.budget.Source.Term;
import app.quintet.platform.ai.budget.Source.TermGone;
import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.data.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes slices from the database, each in one round trip; the functions are migrations. */
@Component
class LeaseStore {
  /** So long after its end a lease that nobody settled belonged to a node that died. */
  static final Duration FORGOTTEN = Duration.ofMinutes(5);

  private static final long GONE = -1;
  private static final String MONEY =
      "select ai.lease_money(?::uuid, ?, ?, ?, ?::timestamptz, ?::bigint,"
          + " ?::bigint, ?::bigint, ?::bigint[])";
  private static final String CALLS =
      "select ai.lease_calls(?, ?, ?, ?::int, ?::int, ?::int, ?::int, ?::int)";
  // The day before the minute, as everywhere.
  private static final String GIVE_BACK_CALLS =
      """
      with locked as (
        select provider, period from ai.provider_use
        where provider = ? and period in (?, ?) order by length(period) for update
      )
      update ai.provider_use u set calls = u.calls - ?::int from locked l
      where u.provider = l.provider and u.period = l.period returning u.calls
      """;

  private final Tx tx;
  private final AiSettings settings;

  LeaseStore(Tx tx, AiSettings settings) {
    this.tx = tx;
    this.settings = settings;
  }

  /** Millionths of a dollar for this app, or null when a budget has not even the least. */
  @Nullable Long money(String app, Term term, boolean isNew, Need need) throws TermGone {
    var caps = settings.budgets();
    Long[] most = {
      micro(caps.serverDay()),
      micro(caps.serverMonth()),
      micro(caps.appDay()),
      micro(caps.appMonth())
    };
    Long drawn =
        one(
            MONEY,
            term.id(),
            isNew,
            app,
            Days.day(term.from()),
            Timestamp.from(term.until().plus(FORGOTTEN)),
            need.inHand(),
            need.least(),
            need.most(),
            most);
    if (drawn != null && drawn == GONE) {
      throw new TermGone();
    }
    return drawn;
  }

  /** Calls of this provider, or null when a limit has not even the least. */
  @Nullable Long calls(String provider, Term minute, Need need) {
    var limits = settings.limits();
    return one(
        CALLS,
        provider,
        Days.day(minute.from()),
        minute.from().toString(),
        need.inHand(),
        need.least(),
        need.most(),
        limits.perDay(),
        limits.perMinute());
  }

  /** Uncounts calls that were not made. */
  void giveBackCalls(String provider, Term minute, long calls) {
    String at = minute.from().toString();
    tx.once(
        "ai.budget",
        GIVE_BACK_CALLS,
        (row, n) -> true,
        provider,
        Days.day(minute.from()),
        at,
        calls);
  }

  private @Nullable Long one(String statement, Object... parameters) {
    // A list cannot hold the null of a refusal.
    return tx.once("ai.budget", statement, LeaseStore::number, parameters).getFirst().value();
  }

  private record Number(@Nullable Long value) {}

  private static Number number(ResultSet row, int n) throws SQLException {
    long value = row.getLong(1);
    return new Number(row.wasNull() ? null : value);
  }

  /** Millionths of a dollar. */
  static long micro(double dollars) {
    return Math.round(dollars * 1_000_000);
  }
}
