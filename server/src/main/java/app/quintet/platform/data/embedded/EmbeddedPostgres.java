package app.quintet.platform.data.embedded;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.Roles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL 18 in the data folder: durable (fsync on), reachable from this machine only,
 * with a password of its own for each role. It survives kill −9 of this process and of itself; an
 * orphan of a killed process is stopped before a new one is started.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private final FolderLock lock;
  private final Programs programs;
  private final Path cluster;
  private final Path output;
  private final KeysDatabase keys;

  private EmbeddedPostgres(
      FolderLock lock, Programs programs, Path cluster, Path output, KeysDatabase keys) {
    this.lock = lock;
    this.programs = programs;
    this.cluster = cluster;
    this.output = output;
    this.keys = keys;
  }

  /** Starts the server of a data folder; its programs are where the build left them or there. */
  public static EmbeddedPostgres start(Path directory) {
    String cache = System.getProperty("quintet.postgres.binaries", "");
    return start(directory, cache.isEmpty() ? directory.resolve("runtime") : Path.of(cache));
  }

  /**
   * Starts the server of a data folder, making it first if the folder is empty.
   *
   * @param directory the data folder
   * @param binaries where the programs are unpacked to
   * @throws DataFolderInUse if another server holds the folder
   */
  public static EmbeddedPostgres start(Path directory, Path binaries) {
    Path absolute = directory.toAbsolutePath().normalize();
    FolderLock lock = null;
    try {
      lock = FolderLock.take(absolute);
      Path home = Binaries.unpack(binaries.toAbsolutePath().normalize());
      return start(lock, absolute, home);
    } catch (IOException | SQLException e) {
      release(lock);
      throw new IllegalStateException("the embedded PostgreSQL did not start", e);
    } catch (InterruptedException e) {
      release(lock);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting PostgreSQL", e);
    }
  }

  /**
   * The databases of a folder that another process holds; empty if nobody does. A server left alone
   * by a killed process is nobody: it is about to be stopped.
   */
  public static Optional<KeysDatabase> running(Path directory) {
    Path folder = directory.resolve("postgres");
    Path pid = folder.resolve("cluster").resolve("postmaster.pid");
    if (!FolderLock.held(directory) || !Files.exists(pid)) {
      return Optional.empty();
    }
    try {
      // The fourth line of postmaster.pid is the port (PostgreSQL, "Server Setup and Operation").
      int port = Integer.parseInt(Files.readAllLines(pid).get(3).strip());
      KeysDatabase both = Credentials.loadOrMake(folder.resolve("credentials")).keysDatabase(port);
      both.main().connect(both.main().app()).close();
      return Optional.of(both);
    } catch (IOException | SQLException | RuntimeException notReady) {
      throw new IllegalStateException("the server is starting or stopping; try again", notReady);
    }
  }

  /** How to reach it. */
  public Database database() {
    return keys.main();
  }

  /** The database of the wrapped keys, and the way to it. */
  public KeysDatabase keys() {
    return keys;
  }

  /** Stops it with a checkpoint; open connections are cut. */
  @Override
  public void close() {
    try {
      programs.tryRun(output, "pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
      lock.close();
    } catch (IOException e) {
      log.warn(
          "the embedded PostgreSQL did not stop cleanly; it will recover at the next start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static EmbeddedPostgres start(FolderLock lock, Path directory, Path home)
      throws IOException, SQLException, InterruptedException {
    Path folder = Files.createDirectories(directory.resolve("postgres"));
    Path output = folder.resolve("postgres.log");
    Path cluster = folder.resolve("cluster");
    Programs programs = new Programs(home, folder);
    Credentials credentials = Credentials.loadOrMake(folder.resolve("credentials"));
    if (!Files.exists(cluster)) {
      initialise(programs, folder, cluster, output, credentials);
    } else if (Files.exists(cluster.resolve("postmaster.pid"))) {
      // The last process died without stopping it: never join an orphan, end it and recover.
      programs.tryRun(output, "pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
    }
    int port = freePort();
    String options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s"
            .formatted(port, TUNING);
    programs.run(
        output,
        "pg_ctl",
        "-D",
        cluster.toString(),
        "-w",
        "-t",
        "45",
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        options,
        "start");
    prepare(credentials, port);
    return new EmbeddedPostgres(lock, programs, cluster, output, credentials.keysDatabase(port));
  }

  // max_connections lies above the sum of all pools of several nodes on one machine; the rest suits
  // a small one.
  private static final String TUNING =
      "-c max_connections=200 -c shared_buffers=64MB -c fsync=on -c jit=off"
          + " -c wal_compression=on -c random_page_cost=1.1 -c log_min_messages=warning"
          + " -c log_min_error_statement=panic -c log_statement=none -c timezone=UTC"
          + " -c max_wal_size=512MB -c autovacuum_max_workers=2";

  private static void initialise(
      Programs programs, Path folder, Path cluster, Path output, Credentials credentials)
      throws IOException, InterruptedException {
    Path part = folder.resolve("cluster.part");
    deleteTree(part);
    Path password = folder.resolve("superuser.password");
    Files.writeString(password, credentials.superuser().password() + "\n");
    try {
      programs.run(
          output,
          "initdb",
          "-D",
          part.toString(),
          "-U",
          credentials.superuser().user(),
          "--pwfile",
          password.toString(),
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--no-instructions");
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Makes roles and database if a crash or a first start left them out; safe to repeat. */
  private static void prepare(Credentials credentials, int port) throws SQLException {
    Database admin =
        new Database(Credentials.url(port, "postgres"), credentials.superuser(), credentials.app());
    try (Connection connection = admin.connect(admin.owner())) {
      Roles.ensure(connection, credentials.owner(), credentials.app());
      Roles.ensureRole(connection, credentials.keys());
      Roles.ensureDatabase(connection, Credentials.DATABASE, credentials.owner());
      Roles.ensureDatabase(connection, Credentials.KEYS, credentials.owner());
      Roles.closeToOthers(connection, Credentials.KEYS);
      Roles.letIn(connection, Credentials.KEYS, credentials.keys());
    }
    Database inside =
        new Database(
            Credentials.url(port, Credentials.DATABASE),
            credentials.superuser(),
            new Login("", ""));
    try (Connection connection = inside.connect(inside.owner());
        var statement = connection.createStatement()) {
      for (String extension : new String[] {"pg_trgm", "unaccent", "citext", "btree_gist"}) {
        statement.execute("create extension if not exists " + extension);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void release(@org.jspecify.annotations.Nullable FolderLock lock) {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        log.warn("the lock of the data folder could not be released", e);
      }
    }
  }
}
