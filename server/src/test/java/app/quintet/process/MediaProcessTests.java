package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.S3Process;
import app.quintet.testing.ServerProcess;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads over the death of the server, and over that of its bucket. */
class MediaProcessTests {
  private static final int SIZE = 3_000_000;
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "0", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");
  @TempDir Path folder;

  @Test
  void anUploadGoesOnAfterItsServerWasKilledWhereItsLastPieceEnded() {
    byte[] content = Samples.mp4(SIZE, 1);
    Path data = folder.resolve("data");
    TestPerson person;
    String path;
    try (ServerProcess first = ServerProcess.start(data, SETTINGS)) {
      person = first.guest();
      TusClient tus = new TusClient(first.base(), person);
      path = tus.begin("video", "video/mp4", SIZE, Samples.sha256(content));
      // One piece and a bit of the next one, which is still on its way when the server dies.
      tus.patch(path, 0, Arrays.copyOf(content, 1_000_000));
      first.kill();
    }
    try (ServerProcess next = ServerProcess.start(data, SETTINGS)) {
      TusClient tus = new TusClient(next.base(), person);
      assertThat(tus.offset(path)).isEqualTo(1_000_000);
      tus.patch(path, 1_000_000, Arrays.copyOfRange(content, 1_000_000, SIZE));
      assertThat(content(tus, path)).isEqualTo(content);
      Await.until("the pieces to go", () -> files(data.resolve("media/store")).size() == 1);
      assertThat(files(data.resolve("media/incoming"))).isEmpty();
    }
  }

  @Test
  void whatArrivesWhileTheBucketIsAwayIsAcceptedServedAndStowedWhenItIsBack() throws Exception {
    byte[] before = Samples.mp4(100_000, 2);
    byte[] during = Samples.mp4(200_000, 3);
    try (S3Process s3 = new S3Process(Files.createDirectories(folder.resolve("s3")));
        ServerProcess server = ServerProcess.start(folder.resolve("data"), with(s3))) {
      TusClient tus = new TusClient(server.base(), server.guest());
      String early = tus.begin("video", "video/mp4", before.length, "");
      tus.patch(early, 0, before);
      assertThat(s3.objects()).isNotEmpty();
      s3.stop();

      String late = tus.begin("video", "video/mp4", during.length, Samples.sha256(during));
      tus.patch(late, 0, during);
      assertThat(about(tus, late)).contains("\"state\":\"ready\"").contains("\"queued\":true");
      assertThat(content(tus, late)).isEqualTo(during);
      var away = tus.send("GET", contentOf(early), new byte[0], Map.of());
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).isPresent();

      s3.start();
      assertThat(about(tus, late)).contains("\"queued\":true");
      advance(server, Duration.ofSeconds(301));
      Await.until("the bucket to have it", () -> about(tus, late).contains("\"queued\":false"));
      assertThat(files(folder.resolve("data/media/waiting"))).isEmpty();
      assertThat(content(tus, late)).isEqualTo(during);
      assertThat(content(tus, early)).isEqualTo(before);
    }
  }

  @Test
  void whatABucketNeverTakesLiesWithTheDeadLettersAndIsStillServed() throws Exception {
    byte[] content = Samples.mp4(100_000, 4);
    try (S3Process s3 = new S3Process(Files.createDirectories(folder.resolve("s3")));
        ServerProcess server = ServerProcess.start(folder.resolve("data"), with(s3))) {
      s3.stop();
      TusClient tus = new TusClient(server.base(), server.guest());
      String path = tus.begin("video", "video/mp4", content.length, "");
      tus.patch(path, 0, content);
      for (int tries = 0; tries < 40 && letters(server) == 0; tries++) {
        settle(server, advance(server, Duration.ofSeconds(301)));
      }
      assertThat(letters(server)).isEqualTo(1);
      assertThat(content(tus, path)).isEqualTo(content);
    }
  }

  private static Map<String, String> with(S3Process s3) {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.putAll(s3.settings());
    return settings;
  }

  private static String advance(ServerProcess server, Duration by) {
    return server
        .nobody()
        .post("/dev/clock", Map.of("advance", by.toString()))
        .mustBe(200)
        .body()
        .get("now")
        .asString();
  }

  /** Until nothing that is due by then is left to be done. */
  private static void settle(ServerProcess server, String now) {
    String due =
        """
        select count(*) from jobs.scheduled_tasks
        where task_name = 'media.stow' and (picked or execution_time <= '%s')
        """
            .formatted(now);
    Await.until("what is due to be done", () -> count(server, due) == 0);
  }

  private static long letters(ServerProcess server) {
    return count(server, "select count(*) from jobs.dead_letter where kind = 'media.stow'");
  }

  private static long count(ServerProcess server, String sql) {
    try (var connection = server.superuser();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] content(TusClient tus, String path) {
    return tus.send("GET", contentOf(path), new byte[0], Map.of()).body();
  }

  private static String contentOf(String path) {
    return "/api/v1/media/files/" + TusClient.id(path) + "/content";
  }

  private static String about(TusClient tus, String path) {
    return TusClient.text(
        tus.send("GET", "/api/v1/media/files/" + TusClient.id(path), new byte[0], Map.of()));
  }

  private static List<Path> files(Path below) {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
