package app.quintet.platform.kernel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Something heavy that is made once, beside the start of the server or when it is first needed;
 * whoever asks meanwhile waits. If it cannot be made, everyone who asks gets the fault.
 */
public final class Prepared<T> implements Supplier<T> {
  // As many as there are constructors that use it: the queue cannot grow with what people do.
  private static final ThreadPoolExecutor BESIDE =
      new ThreadPoolExecutor(
          2,
          2,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().name("prepare-", 0).daemon().factory());

  static {
    BESIDE.allowCoreThreadTimeOut(true);
  }

  private final FutureTask<T> made;

  private Prepared(Supplier<T> maker) {
    made = new FutureTask<>(maker::get);
  }

  /** Begins to make it on another thread; for what is made once, when the server starts. */
  public static <T> Prepared<T> from(Supplier<T> maker) {
    Prepared<T> prepared = new Prepared<>(maker);
    BESIDE.execute(prepared.made);
    return prepared;
  }

  /** Makes it when it is first asked for: what many servers never need takes no memory. */
  public static <T> Prepared<T> later(Supplier<T> maker) {
    return new Prepared<>(maker);
  }

  /** What was made; the first who asks before it was begun makes it here and now. */
  @Override
  public T get() {
    made.run();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return made.get();
        } catch (InterruptedException e) {
          // Half of it is of no use to anybody, so it is waited for all the same.
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
