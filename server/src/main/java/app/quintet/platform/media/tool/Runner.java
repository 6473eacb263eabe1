package app.quintet.platform.media.tool;

import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.tool.Programs.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the programs, each in a small shell that sets its limits and dies with the server. */
public final class Runner {
  /**
   * The wrapper. Its standard input is a pipe from the JVM: when that ends, however it ends, the
   * pipe closes and the program is killed. Limits that a system does not know are left out.
   */
  private static final String SHELL =
      """
      ulimit -c 0
      ulimit -v "$1" 2>/dev/null
      ulimit -t "$2" 2>/dev/null
      ulimit -f "$3" 2>/dev/null
      shift 3
      exec 3<&0
      nice -n 5 "$@" </dev/null 3<&- & program=$!
      (read -r line <&3; kill -KILL $program) >/dev/null 2>&1 & watch=$!
      exec 3<&-
      wait $program; code=$?
      kill -KILL $watch 2>/dev/null
      exit $code
      """;

  private final Programs programs;
  private final int memory;

  /** Runs what is found with this much address space, in MB. */
  public Runner(Programs programs, int memory) {
    this.programs = programs;
    this.memory = memory;
  }

  /** What is installed. */
  public Programs.Found installed() {
    return programs.find();
  }

  /** Runs to the end without listening meanwhile. */
  public Finished run(Program program, List<String> words, Path folder, Limits limits)
      throws InterruptedException {
    return run(program, words, folder, limits, line -> {});
  }

  /**
   * Runs to the end. When interrupted, kills it, waits until it is gone, then throws.
   *
   * @param folder where it runs; relative names mean files in it
   * @param lines is given every line of standard output as it comes, from another thread; what it
   *     throws ends the run and is thrown here
   * @throws VideoToolFailed when it could not be started or took too long by the clock
   */
  public Finished run(
      Program program, List<String> words, Path folder, Limits limits, Consumer<String> lines)
      throws InterruptedException {
    Programs.Found found = programs.find();
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "sh"));
    command.add(Long.toString(memory * 1024L));
    command.add(Long.toString(limits.cpu().toSeconds()));
    command.add(Long.toString(limits.file() / 512));
    command.add(found.of(program).toString());
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // Nothing of the server's environment: it holds keys.
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    environment.clear();
    environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TMPDIR", folder.toString()));
    environment.put("HOME", folder.toString());
    // Each arena reserves address space, which is what the limit counts.
    environment.put("MALLOC_ARENA_MAX", "2");
    found.libraries().ifPresent(l -> environment.put("LD_LIBRARY_PATH", l.toString()));
    try {
      return new Child(builder.start(), limits, lines).await();
    } catch (IOException e) {
      throw new VideoToolFailed("a video program could not be started", e);
    }
  }
}
