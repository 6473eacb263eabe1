package app.quintet.platform.media.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.tool.Turns.Turn;
import app.quintet.platform.media.tool.Turns.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTests {
  private final Turns turns = new Turns(1, 5);
  private final List<String> order = Collections.synchronizedList(new ArrayList<>());

  @Test
  void whatAPersonWaitsForGoesFirstAndEqualsInTheOrderTheyCame() throws Exception {
    Turn held = turns.take(Work.MERGE, n -> {});
    List<Thread> waiting = new ArrayList<>();
    waiting.add(waiter(Work.PREVIEW, "preview", 1));
    waiting.add(waiter(Work.PROBE, "probe", 2));
    waiting.add(waiter(Work.PROBE, "probe again", 3));
    waiting.add(waiter(Work.MERGE, "merge", 4));
    held.close();
    for (Thread each : waiting) {
      assertThat(each.join(Duration.ofSeconds(10))).isTrue();
    }
    assertThat(order).containsExactly("merge", "probe", "probe again", "preview");
  }

  @Test
  void aMergeDoesNotWaitForAnEncodeButAnEncodeDoes() throws Exception {
    Turn encode = turns.take(Work.ENCODE, n -> {});
    turns.take(Work.MERGE, n -> {}).close();
    Thread second = waiter(Work.ENCODE, "second", 1);
    assertThat(order).isEmpty();
    encode.close();
    assertThat(second.join(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void neverMoreThanThePlacesAreTaken() throws Exception {
    Turns three = new Turns(3, 100);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      threads.add(
          Thread.startVirtualThread(
              () -> {
                try (Turn turn = three.take(Work.ENCODE, n -> {})) {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  Thread.yield();
                  now.decrementAndGet();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    for (Thread each : threads) {
      assertThat(each.join(Duration.ofSeconds(20))).isTrue();
    }
    assertThat(most.get()).isBetween(1, 3);
    assertThat(now.get()).isZero();
  }

  @Test
  void aFullQueueSaysSoAtOnce() throws Exception {
    try (Turn held = turns.take(Work.MERGE, n -> {})) {
      List<Thread> waiting = new ArrayList<>();
      for (int i = 1; i <= 5; i++) {
        waiting.add(waiter(Work.PROBE, "w" + i, i));
      }
      assertThatThrownBy(() -> turns.take(Work.MERGE, n -> {})).isInstanceOf(VideoToolFailed.class);
      waiting.forEach(Thread::interrupt);
      for (Thread each : waiting) {
        assertThat(each.join(Duration.ofSeconds(10))).isTrue();
      }
      assertThat(turns.waiting()).isZero();
    }
    turns.take(Work.MERGE, n -> {}).close();
  }

  @Test
  void aListenerThatBreaksTakesNoPlaceWithIt() throws Exception {
    assertThatThrownBy(
            () ->
                turns.take(
                    Work.ENCODE,
                    n -> {
                      throw new IllegalStateException("nobody listens");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(turns.waiting()).isZero();
    turns.take(Work.ENCODE, n -> {}).close();
  }

  @Test
  void aSlowListenerHoldsUpNobodyElse() throws Exception {
    var told = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Thread slow =
        Thread.startVirtualThread(
            () -> {
              try (Turn turn = turns.take(Work.ENCODE, n -> hold(told, go))) {
                order.add("slow");
              } catch (InterruptedException e) {
                order.add("interrupted");
              }
            });
    assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
    turns.take(Work.MERGE, n -> {}).close();
    go.countDown();
    assertThat(slow.join(Duration.ofSeconds(10))).isTrue();
    assertThat(order).containsExactly("slow");
  }

  private static void hold(CountDownLatch told, CountDownLatch go) {
    told.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoWaitsIsToldHowManyAreBefore() throws Exception {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    Turn held = turns.take(Work.ENCODE, n -> {});
    Thread first = waiter(Work.ENCODE, "first", 1);
    Thread second =
        Thread.startVirtualThread(
            () -> {
              try (Turn turn = turns.take(Work.ENCODE, told::add)) {
                order.add("second");
              } catch (InterruptedException e) {
                order.add("interrupted");
              }
            });
    waits(2);
    held.close();
    assertThat(first.join(Duration.ofSeconds(10))).isTrue();
    assertThat(second.join(Duration.ofSeconds(10))).isTrue();
    assertThat(told).startsWith(1).endsWith(0);
  }

  private Thread waiter(Work work, String name, int waitingThen) {
    Thread thread =
        Thread.startVirtualThread(
            () -> {
              try (Turn turn = turns.take(work, n -> {})) {
                order.add(name);
              } catch (InterruptedException e) {
                // Given up, as the test wanted.
              }
            });
    waits(waitingThen);
    return thread;
  }

  private void waits(int many) {
    long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (turns.waiting() != many && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    assertThat(turns.waiting()).isEqualTo(many);
  }
}
