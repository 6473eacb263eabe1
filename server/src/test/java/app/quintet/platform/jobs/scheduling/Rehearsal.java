package app.quintet.platform.jobs.scheduling;

import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.JobKind.Priority;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handlers whose work a test decides. */
@TestConfiguration(proxyBeanMethods = false)
class Rehearsal {
  record Note(int number) {}

  static final JobKind<Note> NOTE = new JobKind<>("test.note", Note.class, Priority.INTERACTIVE);
  static final JobKind<Note> MANY = new JobKind<>("test.many", Note.class, Priority.CLEANUP);

  /** What a job of kind NOTE does, by key; nothing when absent. */
  static final Map<String, BiConsumer<String, Note>> WORK = new ConcurrentHashMap<>();

  /** How often each key ran. */
  static final Map<String, AtomicInteger> RUNS = new ConcurrentHashMap<>();

  static final AtomicInteger REPEATED = new AtomicInteger();

  static int runs(String key) {
    return RUNS.getOrDefault(key, new AtomicInteger()).get();
  }

  /** How often in a row a job has failed; 0 for one that is not there. */
  static int failures(DataSource pool, String key) {
    return JdbcClient.create(pool)
        .sql(
            "select coalesce(max(consecutive_failures), 0) from jobs.scheduled_tasks"
                + " where task_instance = ?")
        .param(key)
        .query(Integer.class)
        .single();
  }

  private record Handler(JobKind<Note> kind) implements JobHandler<Note> {
    @Override
    public void run(String key, Note data) {
      RUNS.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
      WORK.getOrDefault(key, (k, n) -> {}).accept(key, data);
    }
  }

  @Bean
  JobHandler<Note> notes() {
    return new Handler(NOTE);
  }

  @Bean
  JobHandler<Note> many() {
    return new Handler(MANY);
  }

  @Bean
  RecurringJob hourly() {
    return new RecurringJob() {
      @Override
      public String name() {
        return "test.hourly";
      }

      @Override
      public Duration every() {
        return Duration.ofHours(1);
      }

      @Override
      public void run() {
        REPEATED.incrementAndGet();
      }
    };
  }
}
