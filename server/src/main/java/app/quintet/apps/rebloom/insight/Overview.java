package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Rebloom;
import app.quintet.apps.rebloom.exercise.Runs;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.kernel.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A week of somebody's, and how they have been here lately; figures, no streaks. */
@Component
public class Overview {
  private static final int DAYS = 28;
  private final Tx tx;
  private final Wording wording;
  private final Runs runs;
  private final Entitlements entitlements;
  private final Fresh fresh;

  Overview(Tx tx, Wording wording, Runs runs, Entitlements entitlements, Fresh fresh) {
    this.tx = tx;
    this.wording = wording;
    this.runs = runs;
    this.entitlements = entitlements;
    this.fresh = fresh;
  }

  /**
   * A week.
   *
   * @param from its Monday in the person's zone
   * @param to its Sunday
   * @param mood mean 1–10; null if none was noted
   * @param moodBefore that of the week before
   * @param exercises how often each was done, by slug
   */
  public record Week(
      LocalDate from,
      LocalDate to,
      int moods,
      @Nullable Double mood,
      @Nullable Double moodBefore,
      int sessions,
      int minutes,
      Map<String, Runs.ExerciseUse> exercises) {}

  /**
   * The last 28 days.
   *
   * @param days on how many of them something was noted, talked about or done
   * @param text a sentence that asks for nothing
   */
  public record Engagement(
      LocalDate from, int days, int sessions, int moods, int exercises, String text) {}

  /**
   * The week that began on this Monday, by default the last one that is over. 402 without plus, 422
   * for a day that is no Monday.
   */
  public Week week(UUID person, @Nullable LocalDate monday) {
    if (!entitlements.entitled(person, Rebloom.PLUS)) {
      throw Problem.entitlementRequired(Rebloom.PLUS, "Weekly insights are part of Rebloom Plus.");
    }
    ZoneId zone = wording.accounts().zone(person);
    LocalDate today = LocalDate.ofInstant(fresh.now(), zone);
    LocalDate from =
        monday == null
            ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1)
            : monday;
    if (from.getDayOfWeek() != DayOfWeek.MONDAY || from.isAfter(today) || from.getYear() < 2020) {
      throw Problem.invalid("week", "monday", "A Monday that is not ahead.");
    }
    Instant begin = from.atStartOfDay(zone).toInstant();
    Instant end = from.plusWeeks(1).atStartOfDay(zone).toInstant();
    Instant before = from.minusWeeks(1).atStartOfDay(zone).toInstant();
    Counts counts = counts(person, begin, end, zone);
    return new Week(
        from,
        from.plusDays(6),
        counts.moods(),
        counts.mood(),
        counts(person, before, begin, zone).mood(),
        counts.sessions(),
        counts.minutes(),
        runs.uses(person, begin, end));
  }

  /** The person's own zone. */
  ZoneId zone(UUID person) {
    return wording.accounts().zone(person);
  }

  /** How somebody has been here in the last 28 days. */
  public Engagement lately(UUID person) {
    ZoneId zone = wording.accounts().zone(person);
    LocalDate from = LocalDate.ofInstant(fresh.now(), zone).minusDays(DAYS - 1L);
    Counts counts =
        counts(person, from.atStartOfDay(zone).toInstant(), fresh.now().plusSeconds(600), zone);
    Messages messages = wording.messages();
    String text =
        messages.text(
            wording.accounts().get(person).language(),
            counts.days() == 0
                ? "rebloom.engagement.quiet"
                : counts.days() < 8 ? "rebloom.engagement.some" : "rebloom.engagement.often",
            Map.of("days", counts.days()));
    return new Engagement(
        from, counts.days(), counts.sessions(), counts.moods(), counts.runs(), text);
  }

  private record Counts(
      int moods, @Nullable Double mood, int sessions, int minutes, int runs, int days) {}

  private Counts counts(UUID person, Instant begin, Instant end, ZoneId zone) {
    return tx.read(
            person,
            """
            with bounds as (select ?::uuid as me, ?::timestamptz as b, ?::timestamptz as e),
            m as (select recorded_at as at, mood from rebloom.mood_entry, bounds
              where user_id = me and recorded_at >= b and recorded_at < e),
            s as (select started_at as at, minutes from rebloom.session, bounds
              where user_id = me and started_at >= b and started_at < e),
            r as (select recorded_at as at from rebloom.exercise_run, bounds
              where user_id = me and recorded_at >= b and recorded_at < e)
            select (select count(*) from m)::int as moods,
              (select round(avg(mood), 2)::float8 from m) as mood,
              (select count(*) from s)::int as sessions,
              (select coalesce(sum(minutes), 0) from s)::int as minutes,
              (select count(*) from r)::int as runs,
              (select count(distinct (at at time zone ?)::date) from
                (select at from m union all select at from s union all select at from r) a)::int
                as days
            """,
            (row, n) ->
                new Counts(
                    row.getInt("moods"),
                    row.getObject("mood", Double.class),
                    row.getInt("sessions"),
                    row.getInt("minutes"),
                    row.getInt("runs"),
                    row.getInt("days")),
            person,
            Sql.at(begin),
            Sql.at(end),
            zone.getId())
        .getFirst();
  }
}
