package app.quintet.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command of the operator, run to its end in a process of its own.
 *
 * @param code how it ended
 * @param output all it printed
 */
public record Command(int code, String output) {
  /** Runs it on this data folder; 120 seconds at most. */
  public static Command run(Path data, Map<String, String> settings, List<String> words)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dquintet.postgres.binaries=" + SharedPostgres.binaries(),
                "-cp",
                ServerProcess.classPath(),
                "app.quintet.Quintet"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("QUINTET_"));
    builder.environment().putAll(settings);
    builder.environment().put("QUINTET_DATA_DIR", data.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(words + " did not end:\n" + output);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return new Command(process.exitValue(), output);
  }

  /** Fails with all it printed unless it ended well. */
  public Command mustSucceed() {
    if (code != 0) {
      throw new AssertionError("ended with " + code + ":\n" + output);
    }
    return this;
  }
}
