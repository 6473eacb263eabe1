package app.quintet.apps.rebloom.insight;

import app.quintet.platform.data.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes round the people who have not been told of a week yet, a few hundred at a time. */
@Component
class WeekRounds {
  private static final int AT_ONCE = 500;
  private final Tx tx;
  private final JdbcClient sql;

  WeekRounds(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** Everyone who was last told before this day, or never. */
  void untold(LocalDate before, Consumer<UUID> each) {
    UUID after = new UUID(0, 0);
    List<UUID> some;
    do {
      some = some(before, after);
      some.forEach(each);
      after = some.isEmpty() ? after : some.getLast();
    } while (some.size() == AT_ONCE);
  }

  /** Notes that the week is told on this day; false if another node was first. */
  boolean told(UUID person, LocalDate day) {
    return sql.sql(
                """
                update rebloom.profile set week_told_on = :day
                where user_id = :me and (week_told_on is null or week_told_on < :day)
                """)
            .param("me", person)
            .param("day", day)
            .update()
        == 1;
  }

  private List<UUID> some(LocalDate before, UUID after) {
    return tx.asSystem(
        "rebloom.rounds",
        () ->
            sql.sql(
                    """
                    select user_id from rebloom.profile
                    where (week_told_on is null or week_told_on < :before) and user_id > :after
                      and onboarded_at is not null
                    order by user_id limit :most
                    """)
                .param("before", before)
                .param("after", after)
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list());
  }
}
