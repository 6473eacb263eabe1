package app.quintet.platform.media.tool;

import app.quintet.platform.media.VideoToolFailed;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/**
 * The one queue of the programs. Encodes use all the machine has and run one for every two cores;
 * the small work beside them has places of its own, so that a merge never waits for an encode.
 */
public final class Turns {
  /** Kinds of work, the most urgent first. */
  public enum Work {
    MERGE(false),
    PROBE(false),
    POSTER(false),
    ENCODE(true),
    VOICE(false),
    PREVIEW(false);

    private final boolean heavy;

    Work(boolean heavy) {
      this.heavy = heavy;
    }
  }

  /** A turn that was taken; give it back by closing. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  private static final class Waiter {
    private final Work work;
    private final long number;
    private final Condition called;
    private int told = -1;

    private Waiter(Work work, long number, Condition called) {
      this.work = work;
      this.number = number;
      this.called = called;
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Waiter> waiters =
      new PriorityQueue<>(
          Comparator.<Waiter, Work>comparing(w -> w.work).thenComparingLong(w -> w.number));
  private final int most;
  private int freeHeavy;
  private int freeLight;
  private long next;

  /**
   * A queue.
   *
   * @param atOnce places for encodes, and as many for the small work
   * @param most calls that may wait
   */
  public Turns(int atOnce, int most) {
    this.freeHeavy = atOnce;
    this.freeLight = atOnce;
    this.most = most;
  }

  /**
   * Waits for a place.
   *
   * @param ahead is told how many are before this one of its kind, whenever that changes; 0 last
   * @throws VideoToolFailed when too many wait already
   */
  public Turn take(Work work, IntConsumer ahead) throws InterruptedException {
    Waiter me = enter(work);
    try {
      // Told without the lock: whoever listens may be slow, and must not stop all others.
      for (int before = next(me); before > 0; before = next(me)) {
        ahead.accept(before);
      }
    } finally {
      leave(me);
    }
    Turn turn = () -> giveBack(work);
    try {
      ahead.accept(0);
      return turn;
    } catch (RuntimeException e) {
      turn.close();
      throw e;
    }
  }

  private Waiter enter(Work work) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (waiters.size() >= most) {
        throw new VideoToolFailed("the queue for video work is full: " + most);
      }
      Waiter me = new Waiter(work, next++, lock.newCondition());
      waiters.add(me);
      return me;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is a new number to tell; at 0 the place is taken and the queue left. */
  private int next(Waiter me) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        int before = before(me);
        if (before == 0 && free(me.work) > 0) {
          use(me.work, -1);
          waiters.remove(me);
          callAll();
          return 0;
        }
        int shown = Math.max(1, before);
        if (me.told != shown) {
          me.told = shown;
          return shown;
        }
        me.called.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private void leave(Waiter me) {
    lock.lock();
    try {
      if (waiters.remove(me)) {
        callAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Calls that wait now. */
  public int waiting() {
    lock.lock();
    try {
      return waiters.size();
    } finally {
      lock.unlock();
    }
  }

  private int before(Waiter me) {
    return (int)
        waiters.stream()
            .filter(w -> w.work.heavy == me.work.heavy && waiters.comparator().compare(w, me) < 0)
            .count();
  }

  private int free(Work work) {
    return work.heavy ? freeHeavy : freeLight;
  }

  private void use(Work work, int change) {
    if (work.heavy) {
      freeHeavy += change;
    } else {
      freeLight += change;
    }
  }

  private void giveBack(Work work) {
    lock.lock();
    try {
      use(work, 1);
      callAll();
    } finally {
      lock.unlock();
    }
  }

  // At most a few hundred wait, for work of seconds: waking all keeps everybody's place true.
  private void callAll() {
    waiters.forEach(w -> w.called.signal());
  }
}
