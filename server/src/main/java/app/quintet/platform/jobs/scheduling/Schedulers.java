package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.RecurringJob;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Builds schedulers out of the handlers there are; each has a name of its own. */
@Component
@EnableConfigurationProperties(JobSettings.class)
final class Schedulers {
  private static final Logger log = LoggerFactory.getLogger(Schedulers.class);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration NEVER = Duration.ofDays(36_500);

  private final DataSource pool;
  private final Clock clock;
  private final JobSettings settings;
  private final JobFigures figures;
  private final WorkTable table;
  private final Handlers handlers;

  Schedulers(
      @Qualifier("pool") DataSource pool,
      Clock clock,
      JobSettings settings,
      JobFigures figures,
      WorkTable table,
      Handlers handlers) {
    this.pool = pool;
    this.clock = clock;
    this.settings = settings;
    this.figures = figures;
    this.table = table;
    this.handlers = handlers;
  }

  /** The jobs of all modules; found late, because handlers in turn may want to schedule. */
  @Component
  record Handlers(ObjectProvider<JobHandler<?>> oneTime, ObjectProvider<RecurringJob> recurring) {}

  RunningScheduler start() {
    List<Task<?>> tasks = new ArrayList<>();
    handlers.oneTime().orderedStream().forEach(h -> tasks.add(oneTime(h)));
    List<RecurringJob> recurring = handlers.recurring().orderedStream().toList();
    for (RecurringJob job : recurring) {
      if (job.every().toMillis() < 1000) {
        throw new IllegalStateException(job.name() + " would recur within a second");
      }
      tasks.add(new RepeatedJob(job, table, figures));
      table.begin(job.name(), RepeatedJob.KEY);
    }
    Scheduler scheduler = build(tasks);
    scheduler.start();
    return new RunningScheduler(
        scheduler, Thread.ofVirtual().name("recurring-watch").start(() -> watch(recurring)));
  }

  private void watch(List<RecurringJob> recurring) {
    while (true) {
      try {
        table.pullBack(recurring);
      } catch (RuntimeException databaseDown) {
        log.warn("cannot look after recurring jobs: {}", databaseDown.getClass().getName());
      }
      try {
        TimeUnit.SECONDS.sleep(2);
      } catch (InterruptedException stopping) {
        return;
      }
    }
  }

  private <T extends Record> Task<?> oneTime(JobHandler<T> handler) {
    return new OneTimeJob<>(handler, table, settings, figures);
  }

  private Scheduler build(List<Task<?>> tasks) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Task<?> task : tasks) {
      if (!kinds.add(task.getName())) {
        throw new IllegalStateException("two jobs are named " + task.getName());
      }
    }
    return Scheduler.create(pool, tasks)
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .tableName("jobs.scheduled_tasks")
        .jdbcCustomization(new DueJobs(clock, kinds))
        .serializer(new AsItIs())
        .pollingInterval(settings.poll())
        .threads(settings.atOnce())
        .pollUsingLockAndFetch(0.5, 1.0)
        .executorService(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory()))
        .enablePriority()
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        // A kind nobody knows may belong to an app that is switched off: its jobs wait for it.
        .deleteUnresolvedAfter(NEVER)
        .shutdownMaxWait(settings.shutdown())
        // We log failures ourselves, without the errors' texts.
        .failureLogging(LogLevel.OFF, false)
        .addSchedulerListener(figures)
        .build();
  }

  /** The data is bytes already; turning them into records belongs to the handler's own failure. */
  private static final class AsItIs implements Serializer {
    @Override
    public byte[] serialize(Object data) {
      return (byte[]) data;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
      return type.cast(data);
    }
  }
}
