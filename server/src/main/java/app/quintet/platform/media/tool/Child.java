package app.quintet.platform.media.tool;

import app.quintet.platform.media.VideoToolFailed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One running program with the shell around it. */
final class Child {
  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;
  private static final int SIGNAL = 128;
  private static final int SIGKILL = 9;
  private static final int SIGXCPU = 24;

  private final Process process;
  private final Limits limits;
  private final Consumer<String> lines;
  private volatile boolean saidTooMuch;
  private volatile @Nullable RuntimeException deaf;

  Child(Process process, Limits limits, Consumer<String> lines) {
    this.process = process;
    this.limits = limits;
    this.lines = lines;
  }

  Finished await() throws InterruptedException {
    var out = new ByteArrayOutputStream();
    var errors = new ByteArrayOutputStream();
    Thread hears = Thread.startVirtualThread(() -> read(process.getInputStream(), out, true));
    Thread minds = Thread.startVirtualThread(() -> read(process.getErrorStream(), errors, false));
    long from = System.nanoTime();
    try {
      if (!process.waitFor(limits.wall().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new VideoToolFailed("a video program was not done within " + limits.wall());
      }
      hears.join();
      minds.join();
    } finally {
      if (process.isAlive()) {
        kill();
      }
    }
    if (deaf != null) {
      throw deaf;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - from);
    int exit = process.exitValue();
    return new Finished(
        exit, out.toByteArray(), errors.toString(StandardCharsets.UTF_8), end(exit, took));
  }

  private Finished.End end(int exit, Duration took) {
    if (saidTooMuch) {
      return Finished.End.OUTPUT;
    }
    if (exit == NOT_EXECUTABLE || exit == NOT_FOUND) {
      throw new VideoToolFailed("a video program or one of its libraries cannot be run: " + exit);
    }
    if (exit != SIGNAL + SIGXCPU && exit != SIGNAL + SIGKILL) {
      return Finished.End.ITSELF;
    }
    // The hard limit of time is a KILL, but so is a machine out of memory: all cores together
    // cannot have spent the time sooner than this.
    int cores = Runtime.getRuntime().availableProcessors();
    if (took.multipliedBy(cores).compareTo(limits.cpu()) < 0) {
      throw new VideoToolFailed("a video program was killed from outside");
    }
    return Finished.End.CPU;
  }

  /**
   * Has the shell kill the program and end, by closing its standard input. Killing the shell itself
   * would come too early when it is just about to start the program.
   */
  private void hangUp() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It is closed then, or the shell is gone.
    }
  }

  /** Hangs up and waits until both are gone and write no more. */
  private void kill() {
    hangUp();
    if (!gone()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      gone();
    }
  }

  /** Waits for at most ten seconds, also when interrupted. */
  private boolean gone() {
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process).join();
    return !process.isAlive();
  }

  private void read(InputStream from, ByteArrayOutputStream into, boolean listened) {
    byte[] buffer = new byte[16 << 10];
    var line = new StringBuilder();
    try (from) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        if (into.size() + n > limits.output()) {
          saidTooMuch = true;
          hangUp();
          return;
        }
        into.write(buffer, 0, n);
        if (listened) {
          listen(buffer, n, line);
        }
      }
    } catch (IOException closed) {
      // It was killed; what it had said is kept.
    } catch (RuntimeException e) {
      // Unread, the program would wait until its time by the clock is over.
      deaf = e;
      hangUp();
    }
  }

  private void listen(byte[] buffer, int n, StringBuilder line) {
    for (int i = 0; i < n; i++) {
      char c = (char) (buffer[i] & 0xFF);
      if (c == '\n') {
        lines.accept(line.toString());
        line.setLength(0);
      } else if (line.length() < 1000) {
        line.append(c);
      }
    }
  }
}
