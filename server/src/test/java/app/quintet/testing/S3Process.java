package app.quintet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An S3 server in a process of its own (s3proxy over a folder): it refuses what is not signed
 * rightly. It can be stopped and started again on the same port.
 */
public final class S3Process implements AutoCloseable {
  /** Its key id. */
  public static final String KEY = "local-identity";

  /** What its requests are signed with. */
  public static final String SECRET = "local-secret";

  /** The bucket that is there. */
  public static final String BUCKET = "quintet";

  private final Path folder;
  private final int port;
  private Process process;

  /** Starts it on this folder. */
  public S3Process(Path folder) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Files.createDirectories(folder.resolve("data").resolve(BUCKET));
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "s3proxy.authorization",
            "aws-v4",
            "s3proxy.endpoint",
            address(),
            "s3proxy.identity",
            KEY,
            "s3proxy.credential",
            SECRET,
            "jclouds.provider",
            "filesystem-nio2",
            "jclouds.filesystem.basedir",
            folder.resolve("data").toString()));
    try (var out = Files.newOutputStream(folder.resolve("s3.conf"))) {
      properties.store(out, null);
    }
    process = launch();
  }

  /** Where it listens. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** How a server in a process of its own is told of it. */
  public Map<String, String> settings() {
    return Map.of(
        "QUINTET_S3_ENDPOINT", address(),
        "QUINTET_S3_REGION", "us-east-1",
        "QUINTET_S3_BUCKET", BUCKET,
        "QUINTET_S3_ACCESS_KEY_ID", KEY,
        "QUINTET_S3_SECRET_ACCESS_KEY", SECRET);
  }

  /** Everything in the bucket. */
  public List<Path> objects() {
    Path bucket = folder.resolve("data").resolve(BUCKET);
    while (true) {
      try (Stream<Path> all = Files.walk(bucket)) {
        return all.filter(Files::isRegularFile).map(bucket::relativize).toList();
      } catch (UncheckedIOException changing) {
        // Something was deleted while it was looked through, which is then to be done again.
        if (!(changing.getCause() instanceof NoSuchFileException)) {
          throw changing;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Ends it as a crash would. */
  public void stop() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts it again on its port. */
  public void start() {
    try {
      process = launch();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() throws IOException {
    Path jars = Path.of("target", "s3").toAbsolutePath();
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jars + "/*",
                "org.gaul.s3proxy.Main",
                "--properties",
                folder.resolve("s3.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3.log").toFile())
            .start();
    Await.value(
        "the S3 server to listen", Duration.ofSeconds(60), () -> listens() ? Boolean.TRUE : null);
    return started;
  }

  private boolean listens() {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    stop();
  }
}
