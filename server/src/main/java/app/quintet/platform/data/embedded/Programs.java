package app.quintet.platform.data.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs, as somebody else where we are root: PostgreSQL refuses root. */
final class Programs {
  private final Path home;
  private final List<String> prefix;

  Programs(Path home, Path directory) throws IOException, InterruptedException {
    this.home = home;
    this.prefix = isRoot() ? unprivileged(directory) : List.of();
  }

  /** Runs a program to its end; throws with its output when it fails. */
  void run(Path log, String program, String... arguments) throws IOException, InterruptedException {
    int exit = tryRun(log, program, arguments);
    if (exit != 0) {
      throw new IOException(program + " failed with exit code " + exit + "; see " + log);
    }
  }

  /** Runs a program and returns its exit code; at most 60 seconds. */
  int tryRun(Path log, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return exec(command, log);
  }

  private static int exec(List<String> command, Path log) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // PostgreSQL speaks the language of its environment; logs and errors stay in one.
    builder.environment().put("LC_ALL", "C");
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command + " did not end within 60 seconds");
    }
    return process.exitValue();
  }

  private static boolean isRoot() throws IOException, InterruptedException {
    Process id = new ProcessBuilder("id", "-u").start();
    String uid = new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    id.waitFor();
    return uid.equals("0");
  }

  private static List<String> unprivileged(Path directory)
      throws IOException, InterruptedException {
    Path log = directory.resolve("postgres.log");
    try {
      // A user namespace without a mapping: PostgreSQL sees "nobody", files stay ours.
      if (exec(List.of("unshare", "-U", "true"), log) == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException notInstalled) {
      // Falls through to the other way.
    }
    exec(List.of("chown", "-R", "nobody", directory.toString()), log);
    return List.of(
        "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--inh-caps=-all");
  }
}
