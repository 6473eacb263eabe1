package app.quintet.platform.media.tool;

import app.quintet.platform.media.VideoToolFailed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One running program with the shell around it. */
final class Child {
  private static final int SIGNAL = 128;
  private static final int SIGKILL = 9;
  private static final int SIGXCPU = 24;

  private final Process process;
  private final Limits limits;
  private final Consumer<String> lines;
  private volatile boolean saidTooMuch;

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
    boolean ended = false;
    try {
      ended = process.waitFor(limits.wall().toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        throw new VideoToolFailed("a video program was not done within " + limits.wall());
      }
      hears.join();
      minds.join();
    } finally {
      if (!ended || saidTooMuch) {
        kill();
      }
    }
    int exit = process.exitValue();
    return new Finished(
        exit, out.toByteArray(), errors.toString(StandardCharsets.UTF_8), end(exit));
  }

  private Finished.End end(int exit) {
    if (saidTooMuch) {
      return Finished.End.OUTPUT;
    }
    // Nobody else kills it while we wait: a KILL is the system's, at the hard limit of time.
    return exit == SIGNAL + SIGXCPU || exit == SIGNAL + SIGKILL
        ? Finished.End.CPU
        : Finished.End.ITSELF;
  }

  /** Kills the program, then the shell, and waits until both are gone and write no more. */
  private void kill() {
    List<ProcessHandle> family = process.descendants().toList();
    family.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    boolean interrupted = Thread.interrupted();
    for (ProcessHandle each : family) {
      each.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> each).join();
    }
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process).join();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(InputStream from, ByteArrayOutputStream into, boolean listened) {
    byte[] buffer = new byte[16 << 10];
    var line = new StringBuilder();
    try (from) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        if (into.size() + n > limits.output()) {
          saidTooMuch = true;
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          return;
        }
        into.write(buffer, 0, n);
        if (listened) {
          listen(buffer, n, line);
        }
      }
    } catch (IOException closed) {
      // It was killed; what it had said is kept.
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
