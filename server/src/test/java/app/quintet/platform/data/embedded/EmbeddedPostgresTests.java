package app.quintet.platform.data.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.data.Database;
import app.quintet.testing.SharedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
  @TempDir Path folder;

  @Test
  void keepsItsDataOverARestartWithAPasswordForEachRole() throws Exception {
    try (EmbeddedPostgres first = start()) {
      run(first.database(), "create table kept (n int)", "insert into kept values (1), (2)");
      Database wrong =
          new Database(
              first.database().url(),
              new Database.Login("quintet_owner", "guessed"),
              first.database().app());
      assertThatThrownBy(() -> wrong.connect(wrong.owner())).isInstanceOf(SQLException.class);
    }
    try (EmbeddedPostgres second = start()) {
      assertThat(count(second.database())).isEqualTo(2);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("postgres/credentials"))))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesASecondServerOnTheSameFolder() {
    try (EmbeddedPostgres first = start()) {
      assertThat(first.database().url()).contains("127.0.0.1");
      assertThatThrownBy(this::start)
          .isInstanceOf(DataFolderInUse.class)
          .hasMessageContaining("Another Quintet server is running")
          .hasMessageContaining("QUINTET_DATA_DIR");
    }
  }

  @Test
  void losesNothingWhenServerAndDatabaseAreKilled() throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString(),
                SharedPostgres.binaries().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      int acknowledged = 0;
      for (String line = out.readLine(); acknowledged < 200; line = out.readLine()) {
        assertThat(line).as("the victim ended early").isNotNull();
        if (line.startsWith("committed ")) {
          acknowledged = Integer.parseInt(line.substring(10));
        }
      }
      server.destroyForcibly().waitFor();
      List<String> pid = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"));
      ProcessHandle.of(Long.parseLong(pid.getFirst().strip()))
          .ifPresent(ProcessHandle::destroyForcibly);
      try (EmbeddedPostgres again = start()) {
        assertThat(count(again.database())).isGreaterThanOrEqualTo(acknowledged);
      }
    }
  }

  @Test
  void stopsTheOrphanOfAKilledServerBeforeItStarts() throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString(),
                SharedPostgres.binaries().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("committed 1");
    }
    server.destroyForcibly().waitFor();
    List<String> orphan = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"));
    int port = Integer.parseInt(orphan.get(3).strip());
    assertThat(listens(port)).as("the orphan goes on without its server").isTrue();
    try (EmbeddedPostgres again = start()) {
      assertThat(count(again.database())).isPositive();
      boolean samePort = again.database().url().contains(":" + port + "/");
      assertThat(samePort || !listens(port)).as("the orphan is gone").isTrue();
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, SharedPostgres.binaries());
  }

  private static void run(Database database, String... statements) throws SQLException {
    try (Connection connection = database.connect(database.owner());
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  private static int count(Database database) throws SQLException {
    try (Connection connection = database.connect(database.owner());
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("select count(*) from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** A server that commits rows and says so until it is killed. */
  static final class Victim {
    public static void main(String[] args) throws Exception {
      EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(args[0]), Path.of(args[1]));
      run(server.database(), "create table kept (n int)");
      try (Connection connection = server.database().connect(server.database().owner());
          Statement sql = connection.createStatement()) {
        for (int n = 1; n < 1_000_000; n++) {
          sql.execute("insert into kept values (" + n + ")");
          System.out.println("committed " + n);
        }
      }
    }
  }
}
