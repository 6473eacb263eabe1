package app.quintet.apps.rebloom.mood;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How moods developed, by local days of the person; one query over an index that holds it all. */
@Component
public class Trends {
  /** A stretch of time longer than this is refused. */
  private static final int MOST_YEARS = 10;

  private static final int USUAL_DAYS = 30;
  private final Tx tx;
  private final Accounts accounts;
  private final Clock clock;

  Trends(Tx tx, Accounts accounts, Clock clock) {
    this.tx = tx;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The course from one local day to another, by default the last 30 days by day. */
  public Trend of(
      UUID person, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Bucket bucket) {
    ZoneId zone = accounts.zone(person);
    LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
    if (first.isAfter(last) || first.isBefore(last.minusYears(MOST_YEARS))) {
      throw Problem.invalid("from", "range", "Before to, and at most ten years before it.");
    }
    Bucket size = bucket == null ? Bucket.DAY : bucket;
    Instant begin = first.atStartOfDay(zone).toInstant();
    Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
    List<Trend.TrendPoint> points =
        tx.read(
            person,
            """
            select date_trunc(?, recorded_at at time zone ?)::date as start, count(*) as entries,
              round(avg(mood), 2) as mood, min(mood) as low, max(mood) as high,
              round(avg(anxiety), 2) as anxiety, round(avg(stress), 2) as stress,
              round(avg(energy), 2) as energy
            from rebloom.mood_entry
            where user_id = ? and recorded_at >= ? and recorded_at < ?
            group by 1 order by 1
            """,
            (row, n) -> point(row),
            size.wire(),
            zone.getId(),
            person,
            Sql.at(begin),
            Sql.at(end));
    return new Trend(first, last, size, points);
  }

  private static Trend.TrendPoint point(ResultSet row) throws SQLException {
    return new Trend.TrendPoint(
        row.getObject("start", LocalDate.class),
        row.getInt("entries"),
        row.getBigDecimal("mood").doubleValue(),
        row.getInt("low"),
        row.getInt("high"),
        mean(row, "anxiety"),
        mean(row, "stress"),
        mean(row, "energy"));
  }

  private static @Nullable Double mean(ResultSet row, String column) throws SQLException {
    BigDecimal mean = row.getBigDecimal(column);
    return mean == null ? null : mean.doubleValue();
  }
}
