package app.quintet.platform.jobs.scheduling;

import static app.quintet.platform.jobs.scheduling.Rehearsal.MANY;
import static app.quintet.platform.jobs.scheduling.Rehearsal.NOTE;
import static app.quintet.platform.jobs.scheduling.Rehearsal.RUNS;
import static app.quintet.platform.jobs.scheduling.Rehearsal.WORK;
import static app.quintet.platform.jobs.scheduling.Rehearsal.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.DeadLetters;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.jobs.scheduling.Rehearsal.Note;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@QuintetTest
@Import(Rehearsal.class)
@TestPropertySource(properties = "quintet.jobs.heartbeat=1s")
class JobsTests {
  @Autowired Jobs jobs;
  @Autowired DeadLetters letters;
  @Autowired Tx tx;
  @Autowired AppClock clock;
  @Autowired Schedulers schedulers;
  @Autowired WorkTable table;

  @Autowired
  @Qualifier("pool")
  DataSource pool;

  private final String key = UUID.randomUUID().toString();

  @Test
  void aJobDueAtOnceRunsRightAfterTheCommitAndGetsItsData() {
    var seen = new AtomicInteger();
    WORK.put(key, (k, note) -> seen.set(note.number()));
    tx.asSystem(
        "test",
        () -> {
          assertThat(jobs.schedule(NOTE, key, new Note(42), clock.instant())).isTrue();
          assertThat(runs(key)).isZero();
        });
    Await.until("the job", () -> seen.get() == 42);
    Await.until("its row to go", () -> rows(key) == 0);
    assertThat(runs(key)).isEqualTo(1);
  }

  @Test
  void whatRollsBackWasNeverScheduled() {
    assertThatThrownBy(
            () ->
                tx.asSystem(
                    "test",
                    () -> {
                      jobs.schedule(NOTE, key, new Note(1), clock.instant());
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(rows(key)).isZero();
  }

  @Test
  void aSecondJobWithTheKeyOfAWaitingOneIsRefusedAndTheFirstLeftAsItIs() {
    var due = clock.instant().plus(Duration.ofHours(2));
    assertThat(jobs.schedule(NOTE, key, new Note(1), due)).isTrue();
    assertThat(jobs.schedule(NOTE, key, new Note(2), clock.instant())).isFalse();
    assertThat(jobs.cancel(NOTE, key)).isTrue();
    assertThat(jobs.cancel(NOTE, key)).isFalse();
    assertThat(runs(key)).isZero();
  }

  @Test
  void aJobAskedForWhileItRunsRunsOnceMore() throws Exception {
    var running = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    List<Integer> numbers = new ArrayList<>();
    WORK.put(
        key,
        (k, note) -> {
          numbers.add(note.number());
          running.countDown();
          await(goOn);
        });
    jobs.schedule(NOTE, key, new Note(1), clock.instant());
    running.await();
    assertThat(jobs.schedule(NOTE, key, new Note(2), clock.instant())).isTrue();
    assertThat(jobs.schedule(NOTE, key, new Note(3), clock.instant())).isFalse();
    goOn.countDown();
    Await.until("both runs", () -> runs(key) == 2 && rows(key) == 0);
    assertThat(numbers).containsExactly(1, 2);
  }

  @Test
  void aWaitingJobComesWhenTheClockIsMovedToItsTime() {
    jobs.schedule(NOTE, key, new Note(1), clock.instant().plus(Duration.ofDays(3)));
    assertThat(jobs.reschedule(NOTE, key, clock.instant().plus(Duration.ofDays(2)))).isTrue();
    clock.advance(Duration.ofDays(2).plusSeconds(1));
    Await.until("the job", () -> runs(key) == 1);
    assertThat(jobs.reschedule(NOTE, key, clock.instant())).isFalse();
  }

  @Test
  void aFailingJobIsTriedThreeMoreTimesThenReadableAsADeadLetterAndCanBeTriedAgain() {
    WORK.put(
        key,
        (k, n) -> {
          throw new IllegalStateException("words of a person");
        });
    jobs.schedule(NOTE, key, new Note(7), clock.instant());
    for (int tries = 1; tries <= 3; tries++) {
      int expected = tries;
      Await.until("try " + tries, () -> runs(key) == expected && failures(key) == expected);
      // Just before the back-off of 60, 120, 240 seconds has passed nothing happens.
      clock.advance(Duration.ofSeconds((60L << (tries - 1)) - 5));
      assertThat(due(key)).isFalse();
      clock.advance(Duration.ofSeconds(6));
    }
    var letter =
        Await.value(
            "the letter",
            () ->
                letters.newest(100).stream()
                    .filter(l -> l.key().equals(key))
                    .findAny()
                    .orElse(null));
    assertThat(letter.attempts()).isEqualTo(4);
    assertThat(letter.reason())
        .contains("IllegalStateException at app.quintet")
        .doesNotContain("words");
    assertThat(rows(key)).isZero();
    WORK.remove(key);
    assertThat(letters.retry(NOTE.name(), key)).isTrue();
    Await.until("the fifth run", () -> runs(key) == 5 && rows(key) == 0);
    assertThat(letters.retry(NOTE.name(), key)).isFalse();
  }

  @Test
  void aRecurringJobComesAgainAfterItsTime() {
    Await.until("the first run", () -> Rehearsal.REPEATED.get() >= 1 && waitsAtMostAnHour());
    int before = Rehearsal.REPEATED.get();
    clock.advance(Duration.ofHours(1).plusMinutes(1));
    Await.until("the next run", () -> Rehearsal.REPEATED.get() > before);
  }

  @Test
  void aRecurringJobGoesOnWhenTheClockIsMovedForwardAndBackAgain() {
    clock.advance(Duration.ofDays(5));
    int before = Rehearsal.REPEATED.get();
    Await.until("a run in five days", () -> Rehearsal.REPEATED.get() > before);
    clock.reset();
    int between = Rehearsal.REPEATED.get();
    Await.until("the next run to be within the hour", () -> waitsAtMostAnHour());
    clock.advance(Duration.ofHours(1).plusMinutes(1));
    Await.until("the next run", () -> Rehearsal.REPEATED.get() > between);
  }

  private boolean waitsAtMostAnHour() {
    return JdbcClient.create(pool)
        .sql(
            "select not picked and execution_time <= ? from jobs.scheduled_tasks where task_name ="
                + " 'test.hourly'")
        .param(clock.instant().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  @Test
  void theWorkOfANodeThatStoppedBeatingIsTakenOver() {
    take(key, "a killed node", Duration.ofMinutes(1));
    Await.until("the takeover", () -> runs(key) == 1 && rows(key) == 0);
  }

  @Test
  void aLongRunningJobIsNotTakenForDeadWhenTheClockIsMovedByDays() throws Exception {
    var goOn = new CountDownLatch(1);
    WORK.put(key, (k, n) -> await(goOn));
    jobs.schedule(NOTE, key, new Note(1), clock.instant());
    Await.until("it to run", () -> runs(key) == 1);
    clock.advance(Duration.ofDays(5));
    String probe = UUID.randomUUID().toString();
    take(probe, "a killed node", Duration.ofMinutes(1));
    Await.until("a look for the dead", () -> runs(probe) == 1);
    assertThat(runs(key)).isEqualTo(1);
    goOn.countDown();
    Await.until("its end", () -> rows(key) == 0);
  }

  @Test
  void theOnlyNodeTakesOverAtOnceWhatWasRunningWhenItWasKilled() {
    take(key, "myself before", Duration.ZERO);
    assertThat(table.reviveAll()).isPositive();
    Await.until("the run", () -> runs(key) == 1);
  }

  @Test
  void twoSchedulersDoTenThousandJobsEachExactlyOnce() {
    String batch = UUID.randomUUID() + "-";
    JdbcClient.create(pool)
        .sql(
            """
            insert into jobs.scheduled_tasks (task_name, task_instance, task_data, execution_time)
            select ?, ? || n, '{"number":1}'::text::bytea, now() from generate_series(1, 10000) n
            """)
        .param(MANY.name())
        .param(batch)
        .update();
    RunningScheduler second = schedulers.start();
    try {
      Await.until("all to be done", () -> rows(batch) == 0);
    } finally {
      second.stop();
    }
    var mine = RUNS.entrySet().stream().filter(e -> e.getKey().startsWith(batch)).toList();
    assertThat(mine).hasSize(10_000).allMatch(e -> e.getValue().get() == 1);
  }

  private void take(String job, String node, Duration ago) {
    JdbcClient.create(pool)
        .sql(
            """
            insert into jobs.scheduled_tasks (task_name, task_instance, task_data, execution_time,
              picked, picked_by, last_heartbeat)
            values (?, ?, '{"number":1}'::text::bytea, now(), true, ?, now() - ?::interval)
            """)
        .params(NOTE.name(), job, node, ago.toString())
        .update();
  }

  private int rows(String prefix) {
    return JdbcClient.create(pool)
        .sql("select count(*) from jobs.scheduled_tasks where task_instance like ? || '%'")
        .param(prefix)
        .query(Integer.class)
        .single();
  }

  private int failures(String job) {
    return Rehearsal.failures(pool, job);
  }

  private boolean due(String job) {
    return JdbcClient.create(pool)
        .sql(
            "select exists (select 1 from jobs.scheduled_tasks where task_instance = ?"
                + " and not picked and execution_time <= ?)")
        .params(job, clock.instant().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
