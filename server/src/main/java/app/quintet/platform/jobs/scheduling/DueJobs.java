package app.quintet.platform.jobs.scheduling;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Takes what is due, in one statement. Two differences from db-scheduler's own: what is due is read
 * from the application's clock (heartbeats stay on real time, so that moving the clock makes no
 * running job look dead), and only kinds that this node knows are taken, so that an older node
 * leaves a newer one's jobs alone.
 */
final class DueJobs extends PostgreSqlJdbcCustomization {
  private static final String TAKE =
      """
      with due as (
        select task_name, task_instance from jobs.scheduled_tasks
        where not picked and execution_time <= ? and task_name = any (?)
        order by priority desc, execution_time limit ? for update skip locked
      ), taken as (
        update jobs.scheduled_tasks job
        set picked = true, picked_by = ?, last_heartbeat = ?, version = version + 1
        from due where job.task_name = due.task_name and job.task_instance = due.task_instance
        returning job.*
      )
      select * from taken order by priority desc, execution_time
      """;
  private final Clock clock;
  private final String[] kinds;

  DueJobs(Clock clock, Set<String> kinds) {
    super(false, false);
    this.clock = clock;
    this.kinds = kinds.toArray(String[]::new);
  }

  @Override
  public List<Execution> lockAndFetchSingleStatement(
      JdbcTaskRepositoryContext context, Instant realNow, int limit, boolean byPriority) {
    return context.jdbcRunner.query(
        TAKE,
        statement -> {
          statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
          statement.setArray(2, statement.getConnection().createArrayOf("text", kinds));
          statement.setInt(3, limit);
          statement.setString(4, context.schedulerName.getName());
          statement.setObject(5, realNow.atOffset(ZoneOffset.UTC));
        },
        context.resultSetMapper.get());
  }
}
