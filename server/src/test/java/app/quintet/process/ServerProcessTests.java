package app.quintet.process;

import static app.quintet.apps.flirtcraft.Practice.FRIENDLY;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.platform.realtime.TestSocket;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The whole server as a process: killed, asked to stop, started twice. Tests share what runs. */
class ServerProcessTests {
  // At this pace a reply takes two to four seconds: time to be killed in between.
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "2", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");
  private static Path folder;
  private static @Nullable ServerProcess running;

  @BeforeAll
  static void anEmptyFolder() throws IOException {
    folder = Files.createTempDirectory("quintet-process");
  }

  @AfterAll
  static void clearUp() throws IOException {
    if (running != null) {
      running.close();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** The server that runs, started if none does. */
  private static ServerProcess server() {
    if (running == null || !running.alive()) {
      running = ServerProcess.start(folder, SETTINGS);
    }
    return running;
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefusedAndTheFirstGoesOn() {
    ServerProcess first = server();
    try (ServerProcess second = ServerProcess.launch(folder, SETTINGS)) {
      assertThat(second.exitCode(Duration.ofSeconds(60))).isNotIn(0, 143);
      assertThat(second.output())
          .contains("Another Quintet server is running on the data folder " + folder)
          .contains("QUINTET_DATA_DIR")
          .doesNotContain("\tat ");
    }
    first.nobody().get("/health").mustBe(200);
    assertThat(guest(first).open()).isNotNull();
  }

  @ParameterizedTest(name = "with its database killed too: {0}")
  @ValueSource(booleans = {false, true})
  void aReplyOwedWhenTheServerIsKilledComesOnceFromTheNextOne(boolean databaseToo)
      throws Exception {
    ServerProcess first = server();
    Practice me = guest(first);
    UUID id = me.open();
    String key = UUID.randomUUID().toString();
    UUID accepted = Practice.id(keyed(me, key).say(id, FRIENDLY).mustBe(201).data().get("message"));
    // More are under way at the moment of death: nobody knows which of them were taken.
    List<String> keys = IntStream.range(0, 6).mapToObj(i -> UUID.randomUUID().toString()).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> sending = new ArrayList<>();
      for (String other : keys) {
        sending.add(threads.submit(() -> keyed(me, other).say(id, text(keys, other))));
      }
      Await.until("the first of them", () -> sending.stream().anyMatch(Future::isDone));
      ProcessHandle postgres = first.postgres();
      first.kill();
      if (databaseToo && postgres != null) {
        postgres.destroyForcibly();
        postgres.onExit().get(10, TimeUnit.SECONDS);
      }
    }

    ServerProcess next = server();
    Practice again = me.with(next.as(me.person().accessToken()));
    for (String other : keys) {
      Await.until(
          "the message sent again to be taken",
          () -> keyed(again, other).say(id, text(keys, other)).status() == 201);
    }
    assertThat(Practice.id(keyed(again, key).say(id, FRIENDLY).mustBe(201).data().get("message")))
        .isEqualTo(accepted);
    // The killed server may have died before it had made its examples' vectors, half a minute's
    // work on a busy machine.
    Await.value(
        "every message answered",
        Duration.ofSeconds(90),
        () -> settled(next, id) ? Boolean.TRUE : null);
    List<JsonNode> messages = new ArrayList<>();
    again.read(id).get("messages").forEach(messages::add);
    assertThat(messages)
        .extracting(m -> m.get("position").asInt())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, messages.size()).boxed().toList());
    List<String> said = new ArrayList<>(keys.stream().map(k -> text(keys, k)).toList());
    said.add(FRIENDLY);
    assertThat(contents(messages, "user")).containsExactlyInAnyOrderElementsOf(said);
    assertThat(contents(messages, "ai")).isNotEmpty().doesNotHaveDuplicates();
    assertThat(messages.getLast().get("sender").asString()).isEqualTo("ai");
  }

  @Test
  void askedToStopItAnswersWhatIsUnderWayAndLeavesNothingBehind() throws Exception {
    ServerProcess server = server();
    Practice me = guest(server);
    UUID id = me.open();
    ProcessHandle postgres = server.postgres();
    assertThat(postgres).isNotNull();
    try (TestSocket socket =
        TestSocket.open(server.base(), "/api/v1/realtime", me.person().accessToken())) {
      socket.subscribe("flirtcraft.conversation:" + id);
      CompletableFuture<Answer> patient = async(() -> waiting(me).say(id, FRIENDLY));
      CompletableFuture<Answer> poll =
          async(
              () -> me.api().get("/api/v1/realtime/poll?wait=25&topics=user:" + me.person().id()));
      // The message is stored and its request waits for the reply.
      assertThat(socket.next().get("event").asString()).isEqualTo("message_received");
      server.terminate();
      assertThat(socket.closed.get(10, TimeUnit.SECONDS)).isEqualTo(1001);
      assertThat(poll.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
      JsonNode answer = patient.get(20, TimeUnit.SECONDS).mustBe(201).data();
      assertThat(answer.get("reply").isNull()).as("the reply came before the end").isFalse();
    }
    assertThat(server.exitCode(Duration.ofSeconds(30))).isIn(0, 143);
    // It removes its own file a moment before it ends.
    Await.until("PostgreSQL to be gone", () -> !postgres.isAlive());
    assertThat(server.postgres()).as("its folder is closed").isNull();
    assertThat(Files.readString(folder.resolve("postgres/server.log")).stripTrailing())
        .endsWith("database system is shut down");
  }

  private static Practice guest(ServerProcess server) {
    return Practice.of(server.guest());
  }

  private static Practice keyed(Practice me, String key) {
    return me.with(me.api().header("Idempotency-Key", key));
  }

  private static Practice waiting(Practice me) {
    Caller patient = me.api().header("Prefer", "wait=15");
    return me.with(patient);
  }

  private static String text(List<String> keys, String key) {
    return "Number " + keys.indexOf(key) + ": what do you think about mornings?";
  }

  private static List<String> contents(List<JsonNode> messages, String sender) {
    return messages.stream()
        .filter(m -> m.get("sender").asString().equals(sender))
        .map(m -> m.get("content").asString())
        .toList();
  }

  private static <T> CompletableFuture<T> async(java.util.function.Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
  }

  /** Whether no message waits for an answer and no job is left that could give another. */
  private static boolean settled(ServerProcess server, UUID conversation) {
    String sql =
        """
        select claimed_by is null and owed is null
          and not exists (select from flirtcraft.message m where m.conversation_id = c.id
            and m.sender = 'user' and m.position > c.answered_through)
          and not exists (select from jobs.scheduled_tasks j
            where j.task_instance like c.id || ':%%')
        from flirtcraft.conversation c where id = '%s'
        """
            .formatted(conversation);
    try (var connection = server.superuser();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getBoolean(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
