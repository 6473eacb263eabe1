package app.quintet.platform.jobs.scheduling;

import static app.quintet.platform.jobs.scheduling.Rehearsal.NOTE;
import static app.quintet.platform.jobs.scheduling.Rehearsal.WORK;
import static app.quintet.platform.jobs.scheduling.Rehearsal.failures;
import static app.quintet.platform.jobs.scheduling.Rehearsal.runs;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.jobs.DeadLetters;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.jobs.Postponed;
import app.quintet.platform.jobs.scheduling.Rehearsal.Note;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@QuintetTest
@Import(Rehearsal.class)
@TestPropertySource(properties = "quintet.jobs.heartbeat=1s")
class PostponedTests {
  private static final Duration LONGEST = Duration.ofSeconds(301);
  @Autowired Jobs jobs;
  @Autowired DeadLetters letters;
  @Autowired AppClock clock;

  @Autowired
  @Qualifier("pool")
  DataSource pool;

  private final String key = UUID.randomUUID().toString();

  @Test
  void whatWaitsForSomethingIsTriedForAnHourAndThenADeadLetter() {
    WORK.put(
        key,
        (k, n) -> {
          throw new Postponed(new IOException("away"));
        });
    jobs.schedule(NOTE, key, new Note(1), clock.instant());
    for (int tries = 1; tries <= 15; tries++) {
      int expected = tries;
      Await.until("try " + tries, () -> failures(pool, key) == expected);
      // Never more than five minutes until the next one.
      clock.advance(LONGEST);
    }
    Await.until(
        "the letter", () -> letters.newest(100).stream().anyMatch(l -> l.key().equals(key)));
    assertThat(runs(key)).isEqualTo(16);
    WORK.remove(key);
  }
}
