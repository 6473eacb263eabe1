package app.quintet.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PreparedTests {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void madeOnceHoweverManyAsk() {
    Prepared<Integer> begun = Prepared.from(made::incrementAndGet);
    Prepared<Integer> later = Prepared.later(made::incrementAndGet);
    assertThat(begun.get()).isEqualTo(begun.get()).isEqualTo(1);
    assertThat(made).as("nobody has asked for the other").hasValue(1);
    assertThat(later.get()).isEqualTo(later.get()).isEqualTo(2);
  }

  @Test
  void whoAsksWhileAllOthersAreStillWaitingInTheQueueMakesItThemselves() {
    CountDownLatch held = new CountDownLatch(1);
    for (int i = 0; i < 2; i++) {
      Prepared.from(
          () -> {
            try {
              held.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return 0;
          });
    }
    try {
      assertThat(Prepared.from(() -> Thread.currentThread().getName()).get())
          .isEqualTo(Thread.currentThread().getName());
    } finally {
      held.countDown();
    }
  }

  @Test
  void aMakerThatThrowsThrowsAtEveryoneWhoAsks() {
    Prepared<Object> broken =
        Prepared.from(
            () -> {
              throw new IllegalStateException("no such list");
            });
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(broken::get)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no such list");
    }
  }
}
