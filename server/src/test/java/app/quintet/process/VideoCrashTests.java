package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.ServerProcess;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * A server that dies in every step from recordings to a published video at once. The database holds
 * each step back after its file was kept and before the row that names it is written: nothing in
 * the server knows of it, and the moment is the worst there is.
 */
class VideoCrashTests {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "QUINTET_PACE", "0",
          "QUINTET_RATE_LIMITS", "off",
          "QUINTET_PROFILE", "dev",
          "QUINTET_APPS", "flirtcraft,rebloom,twotruths",
          "QUINTET_TOOL_DIR", SharedPostgres.tools().toString());

  /** Each challenge bears the name of the step in which it is held. */
  private static final String LAST_PART = "ready";

  private static final List<String> STEPS =
      List.of(LAST_PART, "merge", "poster", "preview", "moderation", "published");

  // What fails at the first try is tried again a minute later.
  private static final Duration LONG = Duration.ofSeconds(180);
  private static final String HOLDING =
      """
      create function public.hold_segment() returns trigger language plpgsql as $$ begin
        if not exists (select from twotruths.segment s
              where s.challenge_id = new.challenge_id and s.state <> 'ready')
            and exists (select from twotruths.challenge c
              where c.id = new.challenge_id and c.title = 'ready') then
          perform set_config('lock_timeout', '0', true), pg_advisory_xact_lock_shared(4711);
        end if;
        return new;
      end $$;
      create function public.hold_step() returns trigger language plpgsql as $$ begin
        if new.title = coalesce(new.step, new.status) then
          perform set_config('lock_timeout', '0', true), pg_advisory_xact_lock_shared(4711);
        end if;
        return new;
      end $$;
      create trigger hold after update on twotruths.segment
        for each row execute function public.hold_segment();
      create trigger hold after update on twotruths.challenge
        for each row execute function public.hold_step();
      select pg_advisory_lock(4711);
      """;

  private record Liar(TestPerson person, UUID challenge) {}

  @Test
  void whereverItDiesEveryVideoIsMadeAndPublishedOnceAndNothingIsLeftBehind() throws Exception {
    Path folder = Files.createTempDirectory("quintet-video");
    Map<String, Liar> liars = new LinkedHashMap<>();
    try {
      try (ServerProcess first = ServerProcess.start(folder, SETTINGS);
          Connection hold = first.superuser();
          Statement sql = hold.createStatement()) {
        sql.execute(HOLDING);
        Set<Long> held = new HashSet<>();
        for (String step : STEPS) {
          liars.put(step, send(first, step));
          hold(sql, held);
        }
        Await.value(
            "every step to be held", LONG, () -> hold(sql, held) == STEPS.size() ? true : null);
        assertThat(files(folder.resolve("twotruths/work"))).as("work was under way").isNotEmpty();
        first.kill();
        // They find that nobody is there any more, and give up what they did.
        for (long backend : held) {
          signal("-CONT", backend);
        }
      }
      try (ServerProcess next = ServerProcess.start(folder, SETTINGS)) {
        Liar last = Objects.requireNonNull(liars.get(LAST_PART));
        process(next.as(last.person().accessToken()), last.challenge());
        liars.forEach((step, liar) -> published(next, step, liar));
        oneOfEach(next, liars);
        Await.until("work to be tidied away", () -> files(folder.resolve("twotruths")).isEmpty());
        Path media = folder.resolve("media/store");
        Await.value(
            "what was sent to be removed",
            LONG,
            () -> files(media).size() <= 3 * STEPS.size() ? true : null);
        assertThat(files(media).stream().map(file -> media.relativize(file).toString()))
            .containsExactlyInAnyOrderElementsOf(places(next));
        assertThat(files(folder.resolve("media/incoming"))).isEmpty();
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** Somebody with three recordings who asks for them to be published. */
  private static Liar send(ServerProcess server, String step) throws Exception {
    TestPerson person = server.guest();
    try (Connection connection = server.superuser();
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(
          "update identity.account set email_verified_at = created_at, username = 'liar_%s'"
                  .formatted(step)
              + " where id = '%s'".formatted(person.id()));
    }
    Map<String, Object> wish = Map.of("title", step, "lie_index", 1);
    JsonNode made = person.api().post(Player.BASE + "/challenges", wish).mustBe(201).data();
    UUID id = UUID.fromString(made.at("/challenge/challenge/id").asString());
    TusClient tus = new TusClient(server.base(), person);
    byte[] clip = clip();
    for (int position = 0; position < 3; position++) {
      JsonNode upload =
          person
              .api()
              .post(
                  Player.challenge(id) + "/segments/" + position + "/upload",
                  Map.of("size", clip.length, "type", "video/mp4"))
              .mustBe(201)
              .data();
      tus.patch(upload.get("upload").asString(), 0, clip);
    }
    Await.until(
        "the uploads to be taken in",
        () ->
            person
                .api()
                .get(Player.challenge(id))
                .data()
                .at("/own/segments")
                .valueStream()
                .noneMatch(s -> s.get("state").asString().equals("uploading")));
    // Nobody can ask for it while its last part is held.
    if (!step.equals(LAST_PART)) {
      process(person.api(), id);
    }
    return new Liar(person, id);
  }

  private static void process(Caller owner, UUID challenge) {
    owner.post(Player.challenge(challenge) + "/process", null).mustBe(202);
  }

  private static void published(ServerProcess server, String step, Liar liar) {
    Caller owner = server.as(liar.person().accessToken());
    Await.value(
        "the one that died at “" + step + "” to be published",
        LONG,
        () -> {
          JsonNode own = owner.get(Player.challenge(liar.challenge())).mustBe(200).data();
          return own.at("/own/status").asString().equals("published") ? true : null;
        });
    JsonNode card = owner.get(Player.challenge(liar.challenge())).data().get("challenge");
    assertThat(card.get("chapters").size()).isEqualTo(3);
    assertThat(card.get("duration_ms").asInt()).as("nothing was cut short").isBetween(1_900, 2_700);
    for (String file : List.of("/video", "/poster", "/preview")) {
      HttpResponse<byte[]> served =
          new TusClient(server.base(), liar.person())
              .send("GET", Player.challenge(liar.challenge()) + file, new byte[0], Map.of());
      assertThat(served.statusCode()).as(file).isEqualTo(200);
      assertThat(served.body()).as(file).hasSizeGreaterThan(1_000);
    }
  }

  /** One video, poster and preview of each. */
  private static void oneOfEach(ServerProcess server, Map<String, Liar> liars) throws Exception {
    try (Connection connection = server.superuser();
        Statement sql = connection.createStatement()) {
      for (Liar liar : liars.values()) {
        List<String> purposes = new ArrayList<>();
        try (ResultSet rows =
            sql.executeQuery(
                "select purpose from media.file where state = 'ready' and user_id = '%s'"
                    .formatted(liar.person().id()))) {
          while (rows.next()) {
            purposes.add(rows.getString(1));
          }
        }
        UUID id = liar.challenge();
        assertThat(purposes)
            .containsExactlyInAnyOrder("video:" + id, "poster:" + id, "preview:" + id);
      }
      assertThat(number(sql, "select count(*) from twotruths.publication")).isEqualTo(STEPS.size());
    }
  }

  /**
   * Halts the database's processes that have come to their step, because a statement is given up
   * after ten seconds; answers how many it has so far.
   */
  private static int hold(Statement sql, Set<Long> held) {
    try (ResultSet rows =
        sql.executeQuery("select pid from pg_locks where objid = 4711 and not granted")) {
      while (rows.next()) {
        if (held.add(rows.getLong(1))) {
          signal("-STOP", rows.getLong(1));
        }
      }
      return held.size();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void signal(String signal, long process) {
    try {
      assertThat(new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor())
          .isZero();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> places(ServerProcess server) {
    List<String> places = new ArrayList<>();
    try (Connection connection = server.superuser();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("select place from media.file where state = 'ready'")) {
      while (rows.next()) {
        places.add(rows.getString(1));
      }
      return places;
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int number(Statement sql, String query) {
    try (ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder may go while it is walked through; the caller looks again.
      return List.of(folder);
    }
  }

  private static byte[] clip() throws IOException {
    try (InputStream in = VideoCrashTests.class.getResourceAsStream("/twotruths/tiny.mp4")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
