package app.quintet.apps.flirtcraft;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.Quintet;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.embedded.Restarting;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.SharedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The database goes away and comes back while people write; a server with one of its own. */
class DatabaseRestartTests {
  private static final int PEOPLE = 6;
  private static Path data;
  private static ConfigurableApplicationContext server;
  private static People people;

  @BeforeAll
  static void start() throws Exception {
    data = Files.createTempDirectory("quintet-restart");
    System.setProperty("quintet.postgres.binaries", SharedPostgres.binaries().toString());
    server =
        new SpringApplicationBuilder(Quintet.class)
            .run(
                "--server.port=0",
                "--quintet.pace=0",
                "--quintet.rate-limits=off",
                "--quintet.data.directory=" + data);
    people = server.getBean(People.class);
  }

  @AfterAll
  static void stop() {
    System.clearProperty("quintet.postgres.binaries");
    server.close();
  }

  private interface Trouble {
    void happen() throws Exception;
  }

  @Test
  void nobodyWhoTriesAgainLosesOrDoublesAnythingWhenTheDatabaseIsRestarted() throws Exception {
    var database = new Restarting(data);
    whileWriting(
        () -> {
          database.stop();
          Await.until("health to say that it is down", () -> health() == 503);
          assertThat(people.nobody().get("/health/ready").status()).isEqualTo(503);
          assertThat(people.nobody().get("/health/live").status()).isEqualTo(200);
          database.start();
          Await.until("health to say that it is back", () -> health() == 200);
        });
  }

  @Test
  void nobodyWhoTriesAgainLosesOrDoublesAnythingWhenAllConnectionsAreCut() throws Exception {
    whileWriting(
        () -> {
          for (int i = 0; i < 5; i++) {
            try (var connection = superuser();
                var sql = connection.createStatement()) {
              sql.execute(
                  "select pg_terminate_backend(pid) from pg_stat_activity"
                      + " where datname = 'quintet' and pid <> pg_backend_pid()");
            }
            LockSupport.parkNanos(100_000_000);
          }
        });
  }

  /** Everybody writes until the trouble is over and a few messages more. */
  private void whileWriting(Trouble trouble) throws Exception {
    var over = new CountDownLatch(1);
    var writing = new CountDownLatch(PEOPLE);
    List<Callable<Writer>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Practice me = Practice.of(people.fresh());
      all.add(() -> new Writer(me, me.open()).write(writing, over));
    }
    List<Writer> writers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Writer>> running = new ArrayList<>();
      all.forEach(w -> running.add(threads.submit(w)));
      assertThat(writing.await(20, TimeUnit.SECONDS)).isTrue();
      try {
        trouble.happen();
      } finally {
        over.countDown();
      }
      for (Future<Writer> done : running) {
        writers.add(done.get(60, TimeUnit.SECONDS));
      }
    }
    for (Writer writer : writers) {
      Await.until("every message answered", () -> settled(writer.conversation()));
      writer.check();
    }
    // Who waits for a reply is woken by a notification: its connection is there again, too.
    var after = Practice.of(people.fresh());
    after.talk(after.open(), Practice.FRIENDLY);
  }

  /** Somebody who writes, with a key for each message, and sends again what was not answered. */
  private record Writer(Practice me, UUID conversation, List<String> said, List<UUID> opened) {
    Writer(Practice me, UUID conversation) {
      this(me, conversation, new ArrayList<>(), new ArrayList<>());
    }

    Writer write(CountDownLatch writing, CountDownLatch over) {
      int last = 200;
      for (int n = 0; n < last; n++) {
        String text = "Number " + n + ": what do you think about mornings?";
        insist(keyed -> keyed.say(conversation, text));
        said.add(text);
        if (n == 1) {
          opened.add(Practice.id(insist(k -> k.tryOpen("park", "green")).data()));
          writing.countDown();
        }
        if (n < last - 3 && over.getCount() == 0) {
          last = n + 3;
          opened.add(Practice.id(insist(k -> k.tryOpen("campus", "green")).data()));
        }
      }
      return this;
    }

    private Answer insist(java.util.function.Function<Practice, Answer> call) {
      Practice keyed = me.with(me.api().header("Idempotency-Key", UUID.randomUUID().toString()));
      var refusals = new ConcurrentLinkedQueue<String>();
      return Await.value(
          "an answer after " + refusals,
          java.time.Duration.ofSeconds(60),
          () -> {
            Answer answer = call.apply(keyed);
            if (answer.status() == 503) {
              refusals.add(answer.text());
              return null;
            }
            return answer.mustBe(201);
          });
    }

    void check() {
      JsonNode all = me.read(conversation);
      List<String> mine = new ArrayList<>();
      List<Integer> positions = new ArrayList<>();
      for (JsonNode message : all.get("messages")) {
        positions.add(message.get("position").asInt());
        if (message.get("sender").asString().equals("user")) {
          mine.add(message.get("content").asString());
        }
      }
      assertThat(mine).isEqualTo(said);
      assertThat(positions).isEqualTo(IntStream.rangeClosed(1, positions.size()).boxed().toList());
      List<UUID> conversations = new ArrayList<>();
      me.api()
          .get(Practice.BASE + "/conversations")
          .mustBe(200)
          .data()
          .forEach(c -> conversations.add(Practice.id(c)));
      opened.add(conversation);
      assertThat(conversations).containsExactlyInAnyOrderElementsOf(opened);
    }
  }

  private static int health() {
    return people.nobody().get("/health").status();
  }

  private static Connection superuser() throws Exception {
    String password = Files.readAllLines(data.resolve("postgres/credentials")).getFirst();
    return DriverManager.getConnection(server.getBean(Database.class).url(), "postgres", password);
  }

  private static boolean settled(UUID conversation) {
    String sql =
        """
        select claimed_by is null and owed is null and not exists (
          select from flirtcraft.message m where m.conversation_id = c.id
            and m.sender = 'user' and m.position > c.answered_through)
        from flirtcraft.conversation c where id = '%s'
        """
            .formatted(conversation);
    try (var connection = superuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
