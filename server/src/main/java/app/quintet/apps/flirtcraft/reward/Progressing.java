package app.quintet.apps.flirtcraft.reward;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Faults;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The series behind the charts. */
@Component
public class Progressing {
  /** Days back that the free plan shows; the premium plan shows everything. */
  static final int FREE_DAYS = 14;

  private static final int DEFAULT_DAYS = 30;
  private static final int MOST_DAYS = 1100;
  private static final Set<String> METRICS =
      Set.of(
          "overall",
          "ai_engagement",
          "responsiveness",
          "storytelling",
          "emotional_intelligence",
          "momentum",
          "flirtation",
          "confidence",
          "engagement");
  private final Tx tx;
  private final Accounts accounts;
  private final Entitlements entitlements;
  private final Clock clock;

  Progressing(Tx tx, Accounts accounts, Entitlements entitlements, Clock clock) {
    this.tx = tx;
    this.accounts = accounts;
    this.entitlements = entitlements;
    this.clock = clock;
  }

  /**
   * A series.
   *
   * @param from the first day shown, in the person's zone
   * @param full whether the whole span asked for is shown; false when the free plan cut it
   */
  public record Series(
      String metric, LocalDate from, LocalDate to, boolean full, List<Point> points) {}

  /** The score of one conversation. */
  public record Point(
      LocalDate date,
      int value,
      UUID conversationId,
      String scenarioType,
      String difficultyLevel) {}

  /** The series of a metric between two local days, both included; 422 for what makes no sense. */
  public Series of(
      UUID person, @Nullable String metric, @Nullable LocalDate from, @Nullable LocalDate to) {
    String wanted = metric == null ? "overall" : metric;
    ZoneId zone = accounts.zone(person);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate end = to == null ? today : to;
    LocalDate start = from == null ? end.minusDays(DEFAULT_DAYS) : from;
    new Faults()
        .require(METRICS.contains(wanted), "metric", "one_of", "There is no such metric.")
        .require(!start.isAfter(end), "from", "order", "The first day lies after the last.")
        .require(
            start.isAfter(end.minusDays(MOST_DAYS)),
            "from",
            "range",
            "At most three years at once.")
        .throwIfAny();
    LocalDate earliest = today.minusDays(FREE_DAYS - 1L);
    boolean full = !start.isBefore(earliest) || entitlements.entitled(person, FlirtCraft.PREMIUM);
    LocalDate shown = full ? start : earliest;
    // The metric is one of the names above, never the client's text.
    String query =
        """
        select r.%s as value, r.conversation_id, c.ended_at, c.scenario_type, c.difficulty
        from flirtcraft.review r
        join flirtcraft.conversation c on c.id = r.conversation_id and c.user_id = r.user_id
        where r.user_id = ? and c.ended_at >= ? and c.ended_at < ? and r.%s is not null
        order by c.ended_at, c.id
        """
            .formatted(wanted, wanted);
    List<Point> points =
        tx.read(
            person,
            query,
            (row, n) ->
                new Point(
                    LocalDate.ofInstant(Sql.instant(row, "ended_at"), zone),
                    row.getInt("value"),
                    Sql.uuid(row, "conversation_id"),
                    row.getString("scenario_type"),
                    row.getString("difficulty")),
            person,
            Sql.at(shown.atStartOfDay(zone).toInstant()),
            Sql.at(end.plusDays(1).atStartOfDay(zone).toInstant()));
    return new Series(wanted, shown, end, full, points);
  }
}
