package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.jobs.RecurringJob;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of a job that a scheduler has taken. Every statement stands alone and names the
 * version it was taken with, so that a node which lost a job to another one changes nothing.
 */
@Component
final class WorkTable {
  private static final String MINE =
      " where task_name = :kind and task_instance = :key and version = :version and picked";
  private final JdbcClient db;
  private final Clock clock;

  WorkTable(@Qualifier("pool") DataSource pool, Clock clock) {
    this.db = JdbcClient.create(pool);
    this.clock = clock;
  }

  /** Done: the row goes, or waits again when the job was asked for anew while it ran. */
  void done(Execution taken) {
    if (change("delete from jobs.scheduled_tasks" + MINE + " and again_at is null", taken) == 0) {
      change(
          """
          update jobs.scheduled_tasks
          set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
              execution_time = again_at, task_data = again_data, consecutive_failures = 0,
              again_at = null, again_data = null
          """
              + MINE,
          taken);
    }
  }

  /** Failed, to be tried again after the wait, or earlier if it was asked for anew meanwhile. */
  void later(Execution taken, Duration wait) {
    run(
        db.sql(
                """
                update jobs.scheduled_tasks
                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                    execution_time = least(:at, again_at), task_data = coalesce(again_data, task_data),
                    consecutive_failures = consecutive_failures + 1, last_failure = :now,
                    again_at = null, again_data = null
                """
                    + MINE)
            .param("at", clock.instant().plus(wait).atOffset(ZoneOffset.UTC))
            .param("now", clock.instant().atOffset(ZoneOffset.UTC)),
        taken);
  }

  /** Failed for good: becomes a letter, unless it was asked for anew, which is a fresh start. */
  void dead(Execution taken, String reason) {
    run(
        db.sql(
                """
                with gone as (
                  delete from jobs.scheduled_tasks where task_name = :kind and task_instance = :key
                    and version = :version and picked and again_at is null
                  returning *
                )
                insert into jobs.dead_letter (kind, key, data, priority, reason, attempts, failed_at)
                select task_name, task_instance, task_data, priority, :reason,
                       consecutive_failures + 1, :now
                from gone
                on conflict (kind, key) do update set data = excluded.data, reason = excluded.reason,
                  attempts = excluded.attempts, failed_at = excluded.failed_at
                """)
            .param("reason", reason)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC)),
        taken);
    done(taken);
  }

  /** Taken by a node that died: due at once, without counting as a failure. */
  void revive(Execution taken) {
    change(
        """
        update jobs.scheduled_tasks
        set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
        """
            + MINE,
        taken);
  }

  /** Gives back everything taken; only where it is certain that no other node runs. */
  int reviveAll() {
    return db.sql(
            """
            update jobs.scheduled_tasks
            set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
            where picked
            """)
        .update();
  }

  /** Makes sure that a recurring job has its row; the first run is due at once. */
  void begin(String kind, String key) {
    db.sql(
            """
            insert into jobs.scheduled_tasks (task_name, task_instance, execution_time)
            values (:kind, :key, :now) on conflict do nothing
            """)
        .param("kind", kind)
        .param("key", key)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A recurring job's next run. */
  void next(Execution taken, Duration every, boolean failed) {
    run(
        db.sql(
                """
                update jobs.scheduled_tasks
                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
                    execution_time = :at,
                    consecutive_failures = case when :failed then consecutive_failures + 1 else 0 end
                """
                    + MINE)
            .param("at", clock.instant().plus(every).atOffset(ZoneOffset.UTC))
            .param("failed", failed),
        taken);
  }

  /** A clock moved back leaves the next run in a far future: it is never further than its time. */
  void pullBack(List<RecurringJob> jobs) {
    db.sql(
            """
            update jobs.scheduled_tasks job
            set execution_time = recurring.at, version = version + 1
            from unnest(:names::text[], :times::timestamptz[]) recurring (name, at)
            where job.task_name = recurring.name and not job.picked
              and job.execution_time > recurring.at
            """)
        .param("names", jobs.stream().map(RecurringJob::name).toArray(String[]::new))
        .param(
            "times",
            jobs.stream()
                .map(j -> clock.instant().plus(j.every()).toString())
                .toArray(String[]::new))
        .update();
  }

  private int change(String sql, Execution taken) {
    return run(db.sql(sql), taken);
  }

  // The version makes a second run of a statement that did reach the database change nothing.
  private static int run(JdbcClient.StatementSpec statement, Execution taken) {
    JdbcClient.StatementSpec named =
        statement
            .param("kind", taken.getTaskName())
            .param("key", taken.getId())
            .param("version", taken.version);
    return Outage.over(named::update);
  }
}
