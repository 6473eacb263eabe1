package app.quintet.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.Samples;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.S3Process;
import app.quintet.testing.ServerProcess;
import app.quintet.testing.SmallDisk;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.net.Socket;
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
  private static final int SIZE = 6_000_000;
  private static final int PIECE = 2 << 20;
  private static final Map<String, String> SETTINGS =
      Map.of("QUINTET_PACE", "0", "QUINTET_RATE_LIMITS", "off", "QUINTET_PROFILE", "dev");
  @TempDir Path folder;
  private final byte[] content = Samples.mp4(SIZE, 1);
  private long sent;

  // One story, because every server that is started costs all who run the tests.
  @Test
  void anUploadOutlivesKilledConnectionsItsServerAFullDiskAndItsBucket() throws IOException {
    Path data = folder.resolve("data");
    try (S3Process s3 = new S3Process(Files.createDirectories(folder.resolve("s3")));
        SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 32)) {
      Map<String, String> settings = new HashMap<>(SETTINGS);
      settings.putAll(s3.settings());
      settings.put("QUINTET_MEDIA_DIR", disk.folder().toString());
      TestPerson person;
      String path;
      long offset = 0;
      try (ServerProcess first = ServerProcess.start(data, settings)) {
        person = first.guest();
        TusClient tus = new TusClient(first.base(), person);
        path = tus.begin("video", "video/mp4", SIZE, Samples.sha256(content));
        for (int kill = 0; kill < 3; kill++) {
          offset = killed(tus, path, offset, 400_000 + kill);
        }
        offset = dying(first, tus, path, offset, PIECE + 600_000);
      }
      try (ServerProcess next = ServerProcess.start(data, settings)) {
        goesOn(new TusClient(next.base(), person), path, offset, disk);
        Await.until("the pieces to go", () -> s3.objects().size() == 1);
        comesBack(s3, next, disk.folder().resolve("waiting"));
        staysAway(s3, next);
      }
    }
  }

  private void goesOn(TusClient tus, String path, long from, SmallDisk disk) throws IOException {
    long offset = from;
    assertThat(tus.offset(path)).isEqualTo(offset);
    for (int kill = 3; kill < 5; kill++) {
      offset = killed(tus, path, offset, 400_000 + kill);
    }
    full(disk, tus, path, offset);
    sent += SIZE - offset;
    tus.patch(path, offset, Arrays.copyOfRange(content, (int) offset, SIZE));
    assertThat(content(tus, path)).isEqualTo(content);
    assertThat(sent - SIZE).as("bytes sent twice").isBetween(1L, (long) PIECE);
    // What the first server was writing when it was killed goes at night.
    assertThat(files(disk.folder().resolve("incoming"))).hasSizeLessThanOrEqualTo(1);
  }

  /** A connection that is dropped costs nothing of what had been sent. */
  private long killed(TusClient tus, String path, long offset, int part) {
    tus.cut(path, offset, content, part);
    sent += part;
    Await.until("what arrived to be kept", () -> tus.offset(path) == offset + part);
    return offset + part;
  }

  /** A server that is killed forgets what of a piece had arrived, and nothing else. */
  private long dying(ServerProcess server, TusClient tus, String path, long offset, int part)
      throws IOException {
    try (Socket sending = tus.hold(path, offset, content, part)) {
      sent += part;
      Await.until("a piece to be kept", () -> tus.offset(path) == offset + PIECE);
      assertThat(sending.isClosed()).isFalse();
      server.kill();
    }
    return offset + PIECE;
  }

  /** A full disk is said clearly, and what had arrived stays. */
  private void full(SmallDisk disk, TusClient tus, String path, long offset) throws IOException {
    if (disk.fill()) {
      int end = (int) offset + 500_000;
      var refused =
          tus.patch(path, offset, Arrays.copyOfRange(content, (int) offset, end), Map.of());
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(TusClient.text(refused)).contains("storage is full");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(tus.offset(path)).isEqualTo(offset);
      disk.empty();
    }
  }

  /** What arrives while the bucket is away is served, and taken there when it is back. */
  private static void comesBack(S3Process s3, ServerProcess server, Path waiting) {
    byte[] before = Samples.mp4(100_000, 2);
    byte[] during = Samples.mp4(200_000, 3);
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
    Await.until("the disk to be clear", () -> files(waiting).isEmpty());
    assertThat(content(tus, late)).isEqualTo(during);
    assertThat(content(tus, early)).isEqualTo(before);
  }

  /** What a bucket never takes lies with the dead letters, and is served all the same. */
  private static void staysAway(S3Process s3, ServerProcess server) {
    byte[] lasting = Samples.mp4(100_000, 4);
    TestPerson person = server.guest();
    TusClient tus = new TusClient(server.base(), person);
    s3.stop();
    String path = tus.begin("video", "video/mp4", lasting.length, "");
    tus.patch(path, 0, lasting);
    for (int tries = 0; tries < 40 && letters(server) == 0; tries++) {
      settle(server, advance(server, Duration.ofSeconds(301)));
    }
    assertThat(letters(server)).isEqualTo(1);
    assertThat(content(later(server, person), path)).isEqualTo(lasting);
  }

  // More than an hour went by: the token of before has ended.
  private static TusClient later(ServerProcess server, TestPerson person) {
    String token =
        server
            .nobody()
            .header("X-Client", "native")
            .post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()))
            .mustBe(200)
            .data()
            .get("access_token")
            .asString();
    return new TusClient(server.base(), token);
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
    if (!Files.exists(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
