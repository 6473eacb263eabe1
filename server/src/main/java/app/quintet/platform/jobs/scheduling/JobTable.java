package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts jobs into the table within the caller's transaction. Own SQL rather than db-scheduler's
 * client: that one looks first and catches the duplicate, which would abort the transaction.
 */
@Component
final class JobTable implements Jobs {
  private static final int LONGEST_KEY = 200;
  private final JdbcClient db;
  private final Tx tx;
  private final Clock clock;
  private final WakeUp wakeUp;

  JobTable(JdbcClient db, Tx tx, Clock clock, WakeUp wakeUp) {
    this.db = db;
    this.tx = tx;
    this.clock = clock;
    this.wakeUp = wakeUp;
  }

  @Override
  public <T extends Record> boolean schedule(JobKind<T> kind, String key, T data, Instant at) {
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("a job's key has 1 to 200 characters");
    }
    // A job with this key that runs just now may have read its input already: it runs once more.
    String sql =
        """
        insert into jobs.scheduled_tasks as job
          (task_name, task_instance, task_data, execution_time, priority)
        values (:kind, :key, :data, :at, :priority)
        on conflict (task_name, task_instance) do update
          set again_at = excluded.execution_time, again_data = excluded.task_data
          where job.picked and job.again_at is null
        """;
    return inTransaction(
        () -> {
          int added =
              db.sql(sql)
                  .param("kind", kind.name())
                  .param("key", key)
                  .param("data", JobData.write(data))
                  .param("at", at.atOffset(ZoneOffset.UTC))
                  .param("priority", kind.priority().weight())
                  .update();
          wakeIfDue(at);
          return added == 1;
        });
  }

  @Override
  public boolean reschedule(JobKind<?> kind, String key, Instant at) {
    String sql =
        """
        update jobs.scheduled_tasks set execution_time = :at, version = version + 1
        where task_name = :kind and task_instance = :key and not picked
        """;
    return inTransaction(
        () -> {
          int moved =
              db.sql(sql)
                  .param("at", at.atOffset(ZoneOffset.UTC))
                  .param("kind", kind.name())
                  .param("key", key)
                  .update();
          wakeIfDue(at);
          return moved == 1;
        });
  }

  @Override
  public boolean cancel(JobKind<?> kind, String key) {
    String sql =
        """
        with waiting as (
          delete from jobs.scheduled_tasks
          where task_name = :kind and task_instance = :key and not picked returning 1
        ), again as (
          update jobs.scheduled_tasks set again_at = null, again_data = null
          where task_name = :kind and task_instance = :key and picked and again_at is not null
          returning 1
        )
        select (select count(*) from waiting) + (select count(*) from again)
        """;
    return inTransaction(
        () ->
            db.sql(sql).param("kind", kind.name()).param("key", key).query(Long.class).single()
                > 0);
  }

  private void wakeIfDue(Instant at) {
    if (!at.isAfter(clock.instant())) {
      tx.afterCommit(wakeUp::now);
    }
  }

  private boolean inTransaction(Supplier<Boolean> work) {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? work.get()
        : tx.asSystem("jobs", work);
  }
}
