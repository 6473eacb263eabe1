package app.quintet.apps.rebloom.mood;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.CourseSign;
import app.quintet.platform.safety.RecentCourse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells safety of a fall in mood: by three points of ten or more within a week. */
@Component
class MoodCourse implements RecentCourse {
  private static final int FALL = 3;
  private static final Duration RECENT = Duration.ofDays(14);
  private final Tx tx;
  private final Clock clock;

  MoodCourse(Tx tx, Clock clock) {
    this.tx = tx;
    this.clock = clock;
  }

  @Override
  public List<CourseSign> signs(UUID person) {
    Instant now = clock.instant();
    return tx.read(
        person,
        """
        select last.recorded_at from (
          select mood, recorded_at from rebloom.mood_entry
          where user_id = ? and recorded_at > ? and recorded_at <= ?
          order by recorded_at desc, id desc limit 1) last
        where (select max(mood) from rebloom.mood_entry m
          where m.user_id = ? and m.recorded_at < last.recorded_at
            and m.recorded_at >= last.recorded_at - interval '7 days') - last.mood >= ?
        """,
        (row, n) -> new CourseSign(CourseSign.Kind.MOOD_DROP, Sql.instant(row, "recorded_at")),
        person,
        Sql.at(now.minus(RECENT)),
        Sql.at(now.plus(Duration.ofMinutes(5))),
        person,
        FALL);
  }
}
