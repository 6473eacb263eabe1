package app.quintet.apps.flirtcraft.notice;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.notifications.Notifications;
import app.quintet.platform.progress.Streaks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** In the evening of a day that is not done yet, reminds those who have a streak to lose. */
@Component
class StreakReminder implements RecurringJob {
  /** The local hours in which it reminds: from 19 to 22. */
  private static final int FROM = 19;

  private static final int UNTIL = 22;
  private final Rounds rounds;
  private final Tx tx;
  private final Accounts accounts;
  private final Streaks streaks;
  private final Notifications notifications;
  private final Clock clock;

  StreakReminder(
      Rounds rounds,
      Tx tx,
      Accounts accounts,
      Streaks streaks,
      Notifications notifications,
      Clock clock) {
    this.rounds = rounds;
    this.tx = tx;
    this.accounts = accounts;
    this.streaks = streaks;
    this.notifications = notifications;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "flirtcraft.streak_reminder";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    // A streak that can still be saved had its last day yesterday: never more than two days ago.
    rounds.among(now.minus(Duration.ofHours(50)), p -> remind(p, now));
  }

  private void remind(Rounds.Practiser practiser, Instant now) {
    var person = practiser.person();
    ZonedDateTime local = now.atZone(accounts.zone(person));
    if (local.getHour() < FROM
        || local.getHour() >= UNTIL
        || local.toLocalDate().equals(practiser.remindedOn())) {
      return;
    }
    tx.as(
        person,
        () -> {
          var streak = streaks.of(person, FlirtCraft.APP);
          if (streak.current() > 0
              && !streak.todayDone()
              && rounds.reminded(person, local.toLocalDate())) {
            notifications.tell(
                person,
                FlirtCraft.APP,
                "streak_reminder",
                "flirtcraft.streak",
                Map.of("days", Integer.toString(streak.current())),
                "/flirtcraft/");
          }
        });
  }
}
