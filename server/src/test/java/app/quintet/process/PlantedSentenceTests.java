package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

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
    writeInFlirtCraft(person);
    writeInRebloom(person);
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

  private static void writeInFlirtCraft(TestPerson person) {
    Practice me = Practice.of(person).keeping();
    UUID conversation = me.open();
    Practice keyed = me.with(keyed(me.api()));
    keyed.say(conversation, WORD.in("My name is %, what is yours?")).mustBe(201);
    Await.until(
        "the answer", () -> me.read(conversation).get("messages").toString().contains("\"ai\""));
    me.talk(conversation, WORD.in("I once lost my % near here and ended up laughing about it."));
    JsonNode last = me.talk(conversation, WORD.in("And you, do you keep a %?"));
    me.say(conversation, WORD.in("%") + "x".repeat(600)).mustBe(422);
    UUID message = Practice.id(last.get("message"));
    me.complete(conversation).mustBe(200);
    Await.until("the review", () -> me.feedback(conversation).status() == 200);
    keyed(me.api())
        .post(
            Practice.BASE + "/conversations/" + conversation + "/what-if",
            Map.of("message_id", message, "content", WORD.in("Tell me of your %."), "keep", true))
        .mustBe(200);
    // Distress takes another way through the server.
    UUID dark = me.open();
    me.say(dark, WORD.in("I want to kill myself, my % is gone")).mustBe(201);
    Map<String, Object> wrong = new HashMap<>(Practice.profile());
    wrong.put("skill_goals", List.of(WORD.in("%")));
    me.api().put(Practice.BASE + "/profile", wrong).mustBe(422);
    assertThat(me.read(conversation).toString()).as("the person reads it").contains("quibbleworth");
  }

  private static void writeInRebloom(TestPerson person) {
    Resting me = Resting.of(person).agreeing("conversation_storage", "personalisation");
    String base = Resting.BASE;
    Map<String, Object> profile = new HashMap<>(Resting.profile());
    profile.put("history", WORD.in("My % was lost when I was nine."));
    profile.put(
        "emergency_contact",
        Map.of(
            "name",
            WORD.in("Aunt %"),
            "phone",
            "+41441234567",
            "text",
            WORD.in("Please ask me about the %."),
            "agreed",
            true));
    me.api().put(base + "/profile", profile).mustBe(200);
    UUID session = me.begin(Map.of("mood_before", 4, "content", WORD.in("It is about my %.")));
    me.with(keyed(me.api())).say(session, WORD.in("I keep thinking of the %.")).mustBe(201);
    me.talk(session, WORD.in("Nobody understands what a % means to me."));
    me.end(session, Map.of("mood_after", 6)).mustBe(200);
    me.say(me.begin(), Resting.DANGER + WORD.in(" My % is gone.")).mustBe(201);
    keyed(me.api())
        .post(
            base + "/moods",
            Map.of("mood", 4, "notes", WORD.in("% again"), "triggers", List.of(WORD.in("the %"))))
        .mustBe(201);
    JsonNode goal =
        me.api()
            .post(
                base + "/goals",
                Map.of("title", WORD.in("Find a %"), "description", WORD.in("Any % will do")))
            .mustBe(201)
            .data()
            .get("goal");
    me.api()
        .post(
            base + "/goals/" + Practice.id(goal) + "/progress",
            Map.of("percentage", 10, "note", WORD.in("Saw a %")))
        .mustBe(201);
    assertThat(me.api().get(base + "/goals").text()).contains("quibbleworth");
  }

  private static Caller keyed(Caller caller) {
    return caller.header("Idempotency-Key", UUID.randomUUID().toString());
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
