package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Await;
import app.quintet.testing.Command;
import app.quintet.testing.People;
import app.quintet.testing.Planted;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TwoNodes;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Somebody writes the same rare word everywhere a person can write; then it is looked for in all
 * tables of both databases, in every file of the data folder, in the log, in the figures and in a
 * backup.
 */
class PlantedSentenceTests {
  private static final Planted WORD = new Planted("quibbleworth");
  private static final Logger OURS = (Logger) LoggerFactory.getLogger("app.quintet");
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  @TempDir static Path home;
  private static ConfigurableApplicationContext server;
  private static People people;
  private static final Lines LOG = new Lines();
  private static Level before;

  @BeforeAll
  static void start() {
    server = TwoNodes.node(home.resolve("data"));
    people = server.getBean(People.class);
    before = OURS.getLevel();
    OURS.setLevel(Level.DEBUG);
    LOG.setContext(ROOT.getLoggerContext());
    LOG.start();
    ROOT.addAppender(LOG);
  }

  @AfterAll
  static void stop() {
    ROOT.detachAppender(LOG);
    OURS.setLevel(before);
    server.close();
  }

  @Test
  void whatAPersonWritesStandsNowhereInTheClear() throws Exception {
    TestPerson person = people.fresh();
    PlantedWriting writing = new PlantedWriting(WORD, person, server.getBean(Clock.class));
    writing.flirtcraft();
    writing.rebloom();
    person.api().post("/api/v1/privacy/export", Map.of()).mustBe(202);
    Await.until(
        "the archive",
        () -> person.api().get("/api/v1/privacy/export").mustBe(200).text().contains("\"ready\""));

    Path data = home.resolve("data");
    for (String database : List.of("quintet", "quintet_keys")) {
      try (Connection connection = TwoNodes.superuser(data, database)) {
        assertThat(WORD.tables(connection)).as("tables of " + database).isEmpty();
        connection.createStatement().execute("checkpoint");
      }
    }
    assertThat(WORD.files(data)).as("files of the data folder").isEmpty();
    assertThat(LOG.lines).as("the log").isNotEmpty().noneMatch(WORD::shows);
    for (String path : List.of("/metrics", "/health", "/dev/inbox/messages?to=" + person.email())) {
      String text = people.nobody().get(path).text();
      assertThat(text).as(path).isNotBlank().matches(all -> !WORD.shows(all));
    }
    Path file = home.resolve("backup");
    Command.run(data, Map.of(), List.of("backup", file.toString())).mustSucceed();
    assertThat(WORD.shows(Files.readString(Path.of(file + ".keys")))).isFalse();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : java.util.Collections.list(zip.entries())) {
        String text = new String(zip.getInputStream(entry).readAllBytes());
        assertThat(WORD.shows(text)).as("in the backup: " + entry.getName()).isFalse();
      }
    }
  }

  @Test
  void theSearchFindsAWordThatIsThere() throws Exception {
    Planted other = new Planted("snollygoster");
    try (Connection connection = TwoNodes.superuser(home.resolve("data"), "quintet");
        var sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("create table public.plain (t text, b bytea, c text)");
      for (String column :
          List.of(
              "'a Snollygoster!', null, null",
              "null, 'a snollygoster', null",
              "null, null, encode('a snollygoster', 'base64')",
              "null, null, encode('ab snollygoster', 'base64')",
              "null, null, encode('abc snollygoster', 'base64')")) {
        sql.execute("truncate public.plain");
        sql.execute("insert into public.plain values (" + column + ")");
        assertThat(other.tables(connection)).as(column).containsExactly("public.plain");
      }
      connection.rollback();
    }
  }

  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(event.getFormattedMessage() + " " + event.getMDCPropertyMap());
      for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
        lines.add(String.valueOf(cause.getMessage()));
      }
    }
  }
}
