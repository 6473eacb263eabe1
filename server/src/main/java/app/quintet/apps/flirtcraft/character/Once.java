package app.quintet.apps.flirtcraft.character;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made once, by the first who asks, while the others wait. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T ready = value;
    if (ready != null) {
      return ready;
    }
    making.lock();
    try {
      T now = value;
      if (now == null) {
        now = maker.get();
        value = now;
      }
      return now;
    } finally {
      making.unlock();
    }
  }
}
