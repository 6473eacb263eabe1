package app.quintet.apps.flirtcraft.reward;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.apps.flirtcraft.conversation.Conversation;
import app.quintet.apps.flirtcraft.conversation.Live;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.platform.data.Sql;
import app.quintet.platform.notifications.Notifications;
import app.quintet.platform.progress.Achievements;
import app.quintet.platform.progress.Points;
import app.quintet.platform.progress.Streaks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points, streak and achievements of a completed conversation, within its transaction. */
@Component
public class Rewards {
  private final JdbcClient sql;
  private final Ledger ledger;
  private final Counters counters;
  private final Live live;
  private final Notifications notifications;

  Rewards(
      JdbcClient sql, Ledger ledger, Counters counters, Live live, Notifications notifications) {
    this.sql = sql;
    this.ledger = ledger;
    this.counters = counters;
    this.live = live;
    this.notifications = notifications;
  }

  /** Books everything this conversation earns; a repeat books nothing. */
  public void earn(UUID person, Conversation.Ended ended, int medal) {
    var facts = ended.facts();
    UUID id = facts.id();
    Instant at = ended.ending().at();
    int sum = award(person, "complete", Reward.COMPLETE.points(), "complete:" + id);
    sum += award(person, "outcome", medal, "outcome:" + id);
    String place = facts.place().wire();
    sum += award(person, "first_of_place", Reward.FIRST_OF_PLACE.points(), "place:" + place);
    if (facts.difficulty() == Difficulty.RED) {
      sum += award(person, "red", Reward.RED.points(), "red:" + id);
    }
    if (ledger.streaks().record(person, FlirtCraft.APP, at)) {
      sum += award(person, "streak_day", Reward.STREAK_DAY.points(), "streak:" + id);
    }
    remember(person, at, sum);
    int longest = ledger.streaks().of(person, FlirtCraft.APP).longest();
    Map<String, Integer> counted = counters.of(person, longest);
    for (var earned : ledger.achievements().evaluate(person, FlirtCraft.APP, counted, id)) {
      live.achieved(person, id, earned.type());
      notifications.tell(
          person,
          FlirtCraft.APP,
          "achievement",
          "flirtcraft.achievement." + earned.type(),
          Map.of("type", earned.type()),
          "/flirtcraft/achievements");
    }
  }

  private int award(UUID person, String reason, int points, String key) {
    return ledger.points().award(person, FlirtCraft.APP, reason, points, key) ? points : 0;
  }

  private void remember(UUID person, Instant at, int points) {
    sql.sql(
            """
            with met as (
              update flirtcraft.profile set last_completed_at = :at where user_id = :me)
            insert into flirtcraft.week_points as w (user_id, week, points)
            values (:me, :week, :points)
            on conflict (user_id, week) do update set points = w.points + excluded.points
            """)
        .param("me", person)
        .param("at", Sql.at(at))
        .param("week", week(at))
        .param("points", points)
        .update();
  }

  /** The Monday on which the week of this moment began, in UTC: one board for all zones. */
  static LocalDate week(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The platform's books. */
  @Component
  record Ledger(Points points, Streaks streaks, Achievements achievements) {}
}
