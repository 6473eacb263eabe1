package app.quintet.testing;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.Database.Login;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Starts the embedded PostgreSQL once per JVM in an empty folder and hands it to every application
 * context of the tests; so two contexts are two nodes on one database.
 */
public final class SharedPostgres
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path FOLDER = folder();
  private static final EmbeddedPostgres SERVER = start();

  /** The database all tests share. */
  public static Database database() {
    return SERVER.database();
  }

  /** A connection that row-level security does not bind, for arranging attacks. */
  public static Connection superuser() throws SQLException, IOException {
    String password = Files.readAllLines(FOLDER.resolve("postgres/credentials")).getFirst();
    return database().connect(new Login("postgres", password));
  }

  /** The data folder of every application context of the tests. */
  public static Path dataFolder() {
    return FOLDER;
  }

  /** Where the programs for video are unpacked, kept between runs. */
  public static Path tools() {
    return Path.of("target", "video-tests").toAbsolutePath();
  }

  /** Where the vectors of the apps' own sentences are kept: many servers start in a run. */
  public static Path vectors() {
    return Path.of("target", "vectors").toAbsolutePath();
  }

  /** Where the programs are unpacked, kept between runs. */
  public static Path binaries() {
    return Path.of("target", "postgres").toAbsolutePath();
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
        context,
        "quintet.data.directory=" + FOLDER,
        "quintet.data.cache=" + vectors(),
        // Unpacked once and kept between runs, like PostgreSQL.
        "quintet.tools.directory=" + tools());
    var beans = (GenericApplicationContext) context;
    beans.registerBean("database", Database.class, SERVER::database);
    beans.registerBean("keysDatabase", KeysDatabase.class, SERVER::keys);
  }

  private static EmbeddedPostgres start() {
    EmbeddedPostgres server = EmbeddedPostgres.start(FOLDER, binaries());
    // A hook is right here, unlike in the server: contexts of tests live until the JVM ends.
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("quintet-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
