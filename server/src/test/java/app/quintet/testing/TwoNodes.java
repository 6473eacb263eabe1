package app.quintet.testing;

import app.quintet.Quintet;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.KeysDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Two servers on a data folder of their own: for what must not touch the other tests. */
public final class TwoNodes implements AutoCloseable {
  private final Path data;
  private final ConfigurableApplicationContext first;
  private final ConfigurableApplicationContext second;

  /** Starts both on this folder. */
  public TwoNodes(Path data) {
    this.data = data;
    first = node(data);
    KeysDatabase databases = first.getBean(KeysDatabase.class);
    second =
        new SpringApplicationBuilder(Quintet.class)
            .initializers(
                context -> {
                  var beans = (GenericApplicationContext) context;
                  beans.registerBean("database", Database.class, databases::main);
                  beans.registerBean("keysDatabase", KeysDatabase.class, () -> databases);
                })
            .run(arguments(data));
  }

  /** One server on this folder; the caller closes it. */
  public static ConfigurableApplicationContext node(Path data, String... more) {
    List<String> arguments = new ArrayList<>(List.of(arguments(data)));
    arguments.addAll(List.of(more));
    return new SpringApplicationBuilder(Quintet.class).run(arguments.toArray(String[]::new));
  }

  private static String[] arguments(Path data) {
    System.setProperty("quintet.postgres.binaries", SharedPostgres.binaries().toString());
    return new String[] {
      "--server.port=0",
      "--quintet.pace=0",
      "--quintet.rate-limits=off",
      "--quintet.data.directory=" + data,
      "--quintet.data.cache=" + SharedPostgres.vectors()
    };
  }

  /** A bean of the first node. */
  public <T> T first(Class<T> type) {
    return first.getBean(type);
  }

  /** A bean of the second node. */
  public <T> T second(Class<T> type) {
    return second.getBean(type);
  }

  /** A connection to one of the databases that nothing binds. */
  public static Connection superuser(Path data, String database) {
    try {
      String password = Files.readAllLines(data.resolve("postgres/credentials")).getFirst();
      String port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).get(3);
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + database, "postgres", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** A connection to the keys' database that nothing binds. */
  public Connection keys() {
    return superuser(data, "quintet_keys");
  }

  /** A connection to the main database that nothing binds. */
  public Connection main() {
    return superuser(data, "quintet");
  }

  @Override
  public void close() {
    second.close();
    first.close();
  }
}
