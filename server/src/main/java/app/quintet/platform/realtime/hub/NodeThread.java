package app.quintet.platform.realtime.hub;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** A thread that each node has once, from its start until it stops. */
abstract class NodeThread implements SmartLifecycle {
  private final String name;
  private volatile @Nullable Thread thread;

  NodeThread(String name) {
    this.name = name;
  }

  /** The work; returns once {@link #isRunning} is false or the thread is interrupted. */
  abstract void run();

  @Override
  public void start() {
    // Known before it runs: it ends as soon as it finds itself dismissed.
    Thread started = Thread.ofVirtual().name(name).unstarted(this::run);
    thread = started;
    started.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  // Begins when signals are heard and ends before they are no longer.
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 3000;
  }
}
