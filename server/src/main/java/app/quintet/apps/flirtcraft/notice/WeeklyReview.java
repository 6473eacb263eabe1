package app.quintet.apps.flirtcraft.notice;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.reward.Progressing;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.notifications.Notifications;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On Monday morning tells those who practised how their week went. */
@Component
class WeeklyReview implements RecurringJob {
  /** The local hours of Monday in which it tells: from 9 to 12. */
  private static final int FROM = 9;

  private static final int UNTIL = 12;
  private final Rounds rounds;
  private final Tx tx;
  private final Accounts accounts;
  private final Progressing progressing;
  private final Notifications notifications;
  private final Clock clock;

  WeeklyReview(
      Rounds rounds,
      Tx tx,
      Accounts accounts,
      Progressing progressing,
      Notifications notifications,
      Clock clock) {
    this.rounds = rounds;
    this.tx = tx;
    this.accounts = accounts;
    this.progressing = progressing;
    this.notifications = notifications;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "flirtcraft.weekly_review";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    rounds.among(now.minus(Duration.ofDays(9)), p -> tell(p, now));
  }

  private void tell(Rounds.Practiser practiser, Instant now) {
    var person = practiser.person();
    ZonedDateTime local = now.atZone(accounts.zone(person));
    LocalDate today = local.toLocalDate();
    if (local.getDayOfWeek() != DayOfWeek.MONDAY
        || local.getHour() < FROM
        || local.getHour() >= UNTIL
        || today.equals(practiser.weekToldOn())) {
      return;
    }
    List<Progressing.Point> week =
        progressing.of(person, "overall", today.minusDays(7), today.minusDays(1)).points();
    if (week.isEmpty()) {
      return;
    }
    double mean = week.stream().mapToInt(Progressing.Point::value).average().orElse(0);
    tx.as(
        person,
        () -> {
          if (rounds.weekTold(person, today)) {
            notifications.tell(
                person,
                FlirtCraft.APP,
                "weekly_review",
                "flirtcraft.week",
                Map.of(
                    "conversations", Integer.toString(week.size()),
                    "score", Long.toString(Math.round(mean))),
                "/flirtcraft/progress");
          }
        });
  }
}
