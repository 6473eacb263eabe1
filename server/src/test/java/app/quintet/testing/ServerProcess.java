package app.quintet.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server as a process of its own, as it is run: for what can only be seen from outside, such as
 * being killed. It listens on any free port; everything is offline.
 */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)/");
  private static final Duration START = Duration.ofSeconds(90);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final Process process;
  private final Path data;
  private final Path output;
  private String base = "";

  private ServerProcess(Process process, Path data, Path output) {
    this.process = process;
    this.data = data;
    this.output = output;
  }

  /** Starts a server on this folder and waits until it is ready. */
  public static ServerProcess start(Path data, Map<String, String> settings) {
    ServerProcess server = launch(data, settings);
    String port =
        Await.value(
            "the server to be ready",
            START,
            () -> {
              Matcher ready = READY.matcher(server.output());
              if (ready.find()) {
                return ready.group(1);
              }
              if (!server.process.isAlive()) {
                throw new AssertionError("the server ended early:\n" + server.output());
              }
              return null;
            });
    server.base = "http://127.0.0.1:" + port;
    return server;
  }

  /** Starts a server and does not wait; for one that is expected to refuse. */
  public static ServerProcess launch(Path data, Map<String, String> settings) {
    try {
      Path output = Files.createTempFile("quintet-server", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "-XX:+UseSerialGC",
              // Lives for seconds only: compiling less is quicker.
              "-XX:TieredStopAtLevel=1",
              "--enable-native-access=ALL-UNNAMED",
              "-Dquintet.postgres.binaries=" + SharedPostgres.binaries(),
              "-cp",
              classPath(),
              "app.quintet.Quintet");
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(k -> k.startsWith("QUINTET_") || k.endsWith("_API_KEY"));
      environment.put("QUINTET_CACHE_DIR", SharedPostgres.vectors().toString());
      environment.putAll(settings);
      environment.put("QUINTET_DATA_DIR", data.toString());
      environment.put("QUINTET_PORT", "0");
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      return new ServerProcess(process, data, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The tests' own components must not become part of the server.
  static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.replace('\\', '/').endsWith("/test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where it listens. */
  public String base() {
    return base;
  }

  /** Calls it as nobody. */
  public Caller nobody() {
    return new Caller(base, HTTP, JSON, (String) null);
  }

  /** Calls it with a token. */
  public Caller as(String token) {
    return new Caller(base, HTTP, JSON, token);
  }

  /** A new guest of it. */
  public TestPerson guest() {
    JsonNode data =
        nobody()
            .header("X-Client", "native")
            .post("/api/v1/auth/guest", Map.of("language", "en", "time_zone", "UTC"))
            .mustBe(201)
            .data();
    String token = data.get("access_token").asString();
    return new TestPerson(
        UUID.fromString(data.get("user").get("id").asString()),
        "",
        token,
        data.get("refresh_token").asString(),
        as(token));
  }

  /** Asks it to stop and waits until it and its database have. */
  public void stop() {
    ProcessHandle postgres = postgres();
    terminate();
    exitCode(Duration.ofSeconds(40));
    if (postgres != null) {
      postgres.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
  }

  /** What it has printed so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to stop (SIGTERM). */
  public void terminate() {
    process.destroy();
  }

  /** Ends it without a word (SIGKILL) and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    exitCode(Duration.ofSeconds(10));
  }

  /** The exit code, waited for. */
  public int exitCode(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the server is still running:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether it runs. */
  public boolean alive() {
    return process.isAlive();
  }

  /** The process of its PostgreSQL; null when its folder says that none runs. */
  public @Nullable ProcessHandle postgres() {
    Path pid = data.resolve("postgres/cluster/postmaster.pid");
    try {
      List<String> lines = Files.exists(pid) ? Files.readAllLines(pid) : List.of();
      return lines.isEmpty()
          ? null
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection to its database that row-level security does not bind. */
  public Connection superuser() throws SQLException, IOException {
    String password = Files.readAllLines(data.resolve("postgres/credentials")).getFirst();
    String port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).get(3);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port.strip() + "/quintet", "postgres", password);
  }

  /** Ends it and the PostgreSQL it may have left behind; one that never came up has none. */
  @Override
  public void close() {
    ProcessHandle postgres = base.isEmpty() ? null : postgres();
    if (process.isAlive()) {
      kill();
    }
    if (postgres != null && postgres.isAlive()) {
      postgres.destroy();
      postgres.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
  }
}
