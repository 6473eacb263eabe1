package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.DeadLetters;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class Letters implements DeadLetters {
  private static final int MOST = 100;
  private final JdbcClient db;
  private final Tx tx;
  private final Clock clock;
  private final WakeUp wakeUp;

  Letters(JdbcClient db, Tx tx, Clock clock, WakeUp wakeUp) {
    this.db = db;
    this.tx = tx;
    this.clock = clock;
    this.wakeUp = wakeUp;
  }

  @Override
  public List<DeadLetter> newest(int limit) {
    return tx.asSystem(
        "jobs",
        () ->
            db.sql(
                    """
                    select kind, key, reason, attempts, failed_at from jobs.dead_letter
                    order by failed_at desc limit :limit
                    """)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query(
                    (rs, i) ->
                        new DeadLetter(
                            rs.getString(1),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getInt(4),
                            rs.getTimestamp(5).toInstant()))
                .list());
  }

  @Override
  public boolean retry(String kind, String key) {
    // A waiting job of the same key is newer than the letter: the letter is then merely put away.
    String sql =
        """
        with letter as (
          delete from jobs.dead_letter where kind = :kind and key = :key returning *
        ), again as (
          insert into jobs.scheduled_tasks
            (task_name, task_instance, task_data, execution_time, priority)
          select kind, key, data, :now, priority from letter on conflict do nothing
        )
        select count(*) from letter
        """;
    return tx.asSystem(
        "jobs",
        () -> {
          tx.afterCommit(wakeUp::now);
          return db.sql(sql)
                  .param("kind", kind)
                  .param("key", key)
                  .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                  .query(Long.class)
                  .single()
              == 1;
        });
  }

  @Override
  public boolean discard(String kind, String key) {
    return tx.asSystem(
        "jobs",
        () ->
            db.sql("delete from jobs.dead_letter where kind = :kind and key = :key")
                    .param("kind", kind)
                    .param("key", key)
                    .update()
                == 1);
  }
}
