package app.quintet.apps.rebloom.graphql;

import app.quintet.apps.rebloom.exercise.Runs.ExerciseUse;
import app.quintet.apps.rebloom.insight.Insight;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import app.quintet.apps.rebloom.insight.Insights;
import app.quintet.apps.rebloom.insight.Overview;
import app.quintet.apps.rebloom.mood.Bucket;
import app.quintet.apps.rebloom.mood.Trend;
import app.quintet.apps.rebloom.mood.Trends;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reads what a question begins with. */
@Controller
class InsightReader {
  private static final int MOST_DAYS = 366;
  private final Insights insights;
  private final Overview overview;
  private final Trends trends;
  private final Accounts accounts;
  private final Clock clock;

  InsightReader(
      Insights insights, Overview overview, Trends trends, Accounts accounts, Clock clock) {
    this.insights = insights;
    this.overview = overview;
    this.trends = trends;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A page with the cursor of the next one. */
  record InsightPage(List<Insight> items, @Nullable String next) {}

  /** How often an exercise was done. */
  record Use(String exercise, int times, Instant last, @Nullable Double helped) {}

  @QueryMapping
  InsightPage insights(
      @ContextValue(Asking.ME) UUID me,
      @Argument @Nullable InsightType type,
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @Argument int first,
      @Argument @Nullable String after) {
    ZoneId zone = accounts.zone(me);
    Insights.Wanted all = Insights.Wanted.ALL;
    Insights.Wanted wanted =
        new Insights.Wanted(
            type,
            from == null ? all.from() : from.atStartOfDay(zone).toInstant(),
            to == null ? all.to() : to.plusDays(1).atStartOfDay(zone).toInstant());
    Page<Insight> page = insights.page(me, wanted, Cursor.decode(after), Cursor.limit(first));
    Cursor next = page.next();
    return new InsightPage(page.items(), next == null ? null : next.encode());
  }

  @QueryMapping
  Insight insight(@ContextValue(Asking.ME) UUID me, @Argument String id) {
    try {
      return insights.get(me, UUID.fromString(id));
    } catch (IllegalArgumentException noId) {
      throw Problem.notFound("insight");
    }
  }

  @QueryMapping
  Overview.Week weekly(@ContextValue(Asking.ME) UUID me, @Argument @Nullable LocalDate week) {
    return overview.week(me, week);
  }

  @QueryMapping
  Trend moodTrends(
      @ContextValue(Asking.ME) UUID me,
      @Argument @Nullable LocalDate from,
      @Argument @Nullable LocalDate to,
      @Argument @Nullable Bucket bucket) {
    if (from != null) {
      LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), accounts.zone(me)) : to;
      if (ChronoUnit.DAYS.between(from, last) >= MOST_DAYS) {
        throw Problem.invalid("from", "range", "At most " + MOST_DAYS + " days at once.");
      }
    }
    return trends.of(me, from, to, bucket);
  }

  @QueryMapping
  Overview.Engagement engagement(@ContextValue(Asking.ME) UUID me) {
    return overview.lately(me);
  }

  @SchemaMapping(typeName = "Week", field = "exercises")
  List<Use> exercises(Overview.Week week) {
    return week.exercises().entrySet().stream().map(e -> use(e.getKey(), e.getValue())).toList();
  }

  private static Use use(String exercise, ExerciseUse use) {
    return new Use(exercise, use.times(), use.last(), use.helped());
  }
}
