package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.Notifications;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * On Monday morning in a person's own zone tells those with Plus that their week can be looked at,
 * if there is anything in it. The words say nothing of what is in it: a locked screen shows them.
 */
@Component
class WeeklyNotice implements RecurringJob {
  /** The local hours in which it tells; whoever is not reached by noon is left in peace. */
  private static final int FROM = 9;

  private static final int UNTIL = 12;
  private final WeekRounds rounds;
  private final Overview overview;
  private final Entitlements entitlements;
  private final Notifications notifications;
  private final Tx tx;
  private final Fresh fresh;

  WeeklyNotice(
      WeekRounds rounds,
      Overview overview,
      Entitlements entitlements,
      Notifications notifications,
      Tx tx,
      Fresh fresh) {
    this.rounds = rounds;
    this.overview = overview;
    this.entitlements = entitlements;
    this.notifications = notifications;
    this.tx = tx;
    this.fresh = fresh;
  }

  /** The notice, which each person can switch off. */
  @Component
  static class Kind implements NoticeKind {
    @Override
    public String app() {
      return Rebloom.APP;
    }

    @Override
    public String kind() {
      return "weekly";
    }
  }

  @Override
  public String name() {
    return "rebloom.weekly";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    Instant now = fresh.now();
    if (!morningSomewhere(now)) {
      return;
    }
    // A Monday in one zone is never more than a day off that of another.
    LocalDate before = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(2);
    rounds.untold(before, person -> tell(person, now));
  }

  /** From nine on Monday in the first zone of the world (UTC+14) to noon in the last (UTC−12). */
  private static boolean morningSomewhere(Instant now) {
    OffsetDateTime utc = now.atOffset(ZoneOffset.UTC);
    return utc.getDayOfWeek() == DayOfWeek.MONDAY
        || (utc.getDayOfWeek() == DayOfWeek.SUNDAY && utc.getHour() >= FROM + 24 - 14);
  }

  private void tell(UUID person, Instant now) {
    ZonedDateTime local = now.atZone(overview.zone(person));
    if (local.getDayOfWeek() != DayOfWeek.MONDAY
        || local.getHour() < FROM
        || local.getHour() >= UNTIL
        || !entitlements.entitled(person, Rebloom.PLUS)) {
      return;
    }
    LocalDate today = local.toLocalDate();
    Overview.Week week = overview.week(person, today.minusWeeks(1));
    if (week.moods() == 0 && week.sessions() == 0 && week.exercises().isEmpty()) {
      return;
    }
    tx.as(
        person,
        () -> {
          if (rounds.told(person, today)) {
            notifications.tell(
                person, Rebloom.APP, "weekly", "rebloom.week", Map.of(), "/rebloom/insights");
          }
        });
  }
}
