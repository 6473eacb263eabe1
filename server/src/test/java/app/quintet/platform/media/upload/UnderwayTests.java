package app.quintet.platform.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Await;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderwayTests {
  @TempDir Path folder;
  // So patient with what was overtaken that a slow machine changes nothing.
  private final Underway underway = new Underway(2_000);
  private final UUID upload = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @Test
  void whoAsksWaitsForWhatIsStillBeingTaken() {
    Arrival arrival = underway.begins(upload);
    Intake intake = new Intake(new ByteArrayInputStream(new byte[10]), null, arrival);
    AtomicBoolean taken = new AtomicBoolean();
    Thread.startVirtualThread(
        () -> {
          intake.into(folder.resolve("piece"), 10);
          taken.set(true);
          underway.ends(arrival);
        });
    underway.settle(person, upload);
    assertThat(taken).isTrue();
  }

  @Test
  void whoAsksDoesNotWaitForAConnectionThatFellSilent() throws Exception {
    CountDownLatch goesOn = new CountDownLatch(1);
    Intake intake = new Intake(silentUntil(goesOn), null, underway.begins(upload));
    Thread reading = Thread.startVirtualThread(() -> intake.into(folder.resolve("piece"), 10));
    long began = System.nanoTime();
    underway.settle(person, upload);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
    assertThat(reading.isAlive()).isTrue();
    goesOn.countDown();
    reading.join();
  }

  @Test
  void whoAsksWaitsForBytesThatAreTakenUpAfterTheQuestion() throws Exception {
    AtomicBoolean taken = new AtomicBoolean();
    AtomicBoolean told = new AtomicBoolean();
    Thread asking =
        Thread.ofPlatform()
            .start(
                () -> {
                  underway.settle(person, upload);
                  told.set(taken.get());
                });
    Await.until("the question", () -> !asking.isAlive() || isIn(asking, "settle"));
    Arrival late = underway.begins(upload);
    // What nobody is known to send yet, holds the question up as well.
    Await.until("both to meet", () -> !asking.isAlive() || isIn(asking, "forEach"));
    underway.during(
        person,
        late,
        () -> {
          taken.set(true);
          return true;
        });
    asking.join();
    assertThat(told).isTrue();
  }

  @Test
  void aNewerRequestWaitsForAnOlderOneButNotForAStrangers() throws Exception {
    Arrival strangers = underway.begins(upload);
    CountDownLatch strangerGoes = new CountDownLatch(1);
    Thread stranger =
        Thread.startVirtualThread(
            () -> underway.during(UUID.randomUUID(), strangers, () -> awaited(strangerGoes)));
    Await.until("the stranger to be known", () -> !strangers.concerns(person));
    Arrival older = underway.begins(upload);
    CountDownLatch olderGoes = new CountDownLatch(1);
    Thread first =
        Thread.startVirtualThread(() -> underway.during(person, older, () -> awaited(olderGoes)));
    AtomicBoolean done = new AtomicBoolean();
    Arrival newer = underway.begins(upload);
    Thread second =
        Thread.ofPlatform().start(() -> underway.during(person, newer, () -> done.getAndSet(true)));
    Await.until("the newer to wait", () -> !second.isAlive() || isIn(second, "forEach"));
    assertThat(done).isFalse();
    olderGoes.countDown();
    Await.until("the newer to be done", done::get);
    assertThat(stranger.isAlive()).isTrue();
    strangerGoes.countDown();
    for (Thread thread : new Thread[] {stranger, first, second}) {
      thread.join();
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isIn(Thread thread, String method) {
    return Arrays.stream(thread.getStackTrace()).anyMatch(f -> f.getMethodName().equals(method));
  }

  private static InputStream silentUntil(CountDownLatch goesOn) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        try {
          goesOn.await();
          return -1;
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    };
  }
}
