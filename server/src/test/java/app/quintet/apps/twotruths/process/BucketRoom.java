package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.FaultyWay;
import app.quintet.testing.People;
import app.quintet.testing.S3Process;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole server of its own whose bucket, a real S3 server, lies behind a way with faults. */
final class BucketRoom implements AutoCloseable {
  /** How long the bucket may keep silent. */
  static final Duration SILENCE = Duration.ofSeconds(1);

  final FaultyWay way;
  private final S3Process s3;
  private final Path data;
  private final ConfigurableApplicationContext server;

  BucketRoom(Path folder) throws IOException {
    s3 = new S3Process(Files.createDirectories(folder.resolve("s3")));
    way = new FaultyWay(s3.address());
    data = folder.resolve("data");
    server =
        TwoNodes.node(
            data,
            "--quintet.tools.directory=" + SharedPostgres.tools(),
            "--quintet.media.s3.endpoint=" + way.address(),
            "--quintet.media.s3.region=us-east-1",
            "--quintet.media.s3.bucket=" + S3Process.BUCKET,
            "--quintet.media.s3.key-id=" + S3Process.KEY,
            "--quintet.media.s3.secret=" + S3Process.SECRET,
            "--quintet.media.patience.silence=" + SILENCE.toMillis() + "ms",
            "--quintet.media.patience.rest=1s");
  }

  <T> T bean(Class<T> type) {
    return server.getBean(type);
  }

  /** Somebody who may show things to others. */
  Player player() {
    TestPerson person = bean(People.class).fresh();
    change(
        "update identity.account set email_verified_at = created_at, username = ? where id = ?",
        "p" + person.id().toString().replace("-", ""),
        person.id());
    return new Player(person, person.api());
  }

  /** Lets time pass for whatever is to be tried again. */
  void later(Duration by) {
    bean(AppClock.class).advance(by);
  }

  /** Everything in the bucket, by its place. */
  TreeSet<String> objects() {
    return new TreeSet<>(s3.objects().stream().map(Path::toString).toList());
  }

  /** Everything that lies on the server alone. */
  List<Path> waiting() {
    Path folder = data.resolve("media").resolve("waiting");
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Until every retry has been: what the rows name lies in the bucket, and nothing else does. */
  void settle() {
    Await.value(
        "the bucket to hold what is named, and nothing else",
        PipelineSteps.LONG,
        () -> {
          if (busy() == 0 && !objects().equals(named())) {
            later(Duration.ofSeconds(61));
          }
          return waiting().isEmpty() && objects().equals(named()) ? true : null;
        });
    bean(AppClock.class).reset();
  }

  /** Jobs that are due or run; the recurring ones have no data. */
  long busy() {
    return Long.parseLong(
        ask(
                """
                select count(*)::text from jobs.scheduled_tasks
                where task_data is not null and (picked or execution_time <= ?)
                """,
                Timestamp.from(bean(AppClock.class).instant()))
            .getFirst());
  }

  private TreeSet<String> named() {
    return new TreeSet<>(
        ask(
            """
            select place from media.file where place <> '' and state = 'ready'
            union all select place from media.variant union all select place from media.piece
            """));
  }

  /** The first column of a query that nothing binds. */
  List<String> ask(String sql, Object... parameters) {
    try (Connection connection = TwoNodes.superuser(data, "quintet");
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  void change(String sql, Object... parameters) {
    try (Connection connection = TwoNodes.superuser(data, "quintet");
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static PreparedStatement prepared(Connection on, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = on.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    server.close();
    try {
      way.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    s3.close();
  }
}
