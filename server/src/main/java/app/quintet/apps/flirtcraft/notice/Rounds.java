package app.quintet.apps.flirtcraft.notice;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes round the people who practised lately, a few hundred at a time. */
@Component
class Rounds {
  private static final int AT_ONCE = 500;
  private static final UUID FIRST = new UUID(0, 0);
  private final Tx tx;
  private final JdbcClient sql;

  Rounds(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** Somebody on the round with what they were last told. */
  record Practiser(UUID person, @Nullable LocalDate remindedOn, @Nullable LocalDate weekToldOn) {}

  /** Everyone who completed a conversation since then. */
  void among(Instant since, Consumer<Practiser> each) {
    UUID after = FIRST;
    List<Practiser> some;
    do {
      some = some(since, after);
      some.forEach(each);
      after = some.isEmpty() ? after : some.getLast().person();
    } while (some.size() == AT_ONCE);
  }

  private List<Practiser> some(Instant since, UUID after) {
    return tx.asSystem(
        "flirtcraft.notices",
        () ->
            sql.sql(
                    """
                    select user_id, reminded_on, week_told_on from flirtcraft.profile
                    where last_completed_at >= :since and user_id > :after
                    order by user_id limit :most
                    """)
                .param("since", Sql.at(since))
                .param("after", after)
                .param("most", AT_ONCE)
                .query(
                    (row, n) ->
                        new Practiser(
                            Sql.uuid(row, "user_id"),
                            row.getObject("reminded_on", LocalDate.class),
                            row.getObject("week_told_on", LocalDate.class)))
                .list());
  }

  /** Notes the reminder of this local day; false if another node was first. */
  boolean reminded(UUID person, LocalDate day) {
    return sql.sql(
                """
                update flirtcraft.profile set reminded_on = :day
                where user_id = :me and (reminded_on is null or reminded_on < :day)
                """)
            .param("me", person)
            .param("day", day)
            .update()
        > 0;
  }

  /** Notes the weekly review of this local day; false if another node was first. */
  boolean weekTold(UUID person, LocalDate day) {
    return sql.sql(
                """
                update flirtcraft.profile set week_told_on = :day
                where user_id = :me and (week_told_on is null or week_told_on < :day)
                """)
            .param("me", person)
            .param("day", day)
            .update()
        > 0;
  }
}
