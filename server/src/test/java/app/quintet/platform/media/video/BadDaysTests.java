package app.quintet.platform.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.VideoTools;
import app.quintet.platform.media.VideoTools.Progress;
import app.quintet.platform.media.tool.Limits;
import app.quintet.platform.media.tool.Programs.Program;
import app.quintet.platform.media.tool.Runner;
import app.quintet.platform.media.tool.Workshop;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What remains when work is broken off, and what a file can reach. */
class BadDaysTests {
  private static final Canvas LARGE = Canvas.LANDSCAPE;

  @TempDir Path folder;

  private Path longClip() {
    return Studio.scene(
        folder.resolve("long.mp4"), "testsrc2=s=320x240:r=30:d=20", "", "-c:v", "libopenh264");
  }

  @Test
  void cancellingInTheMiddleLeavesNoProcessAndNoFile() throws Exception {
    Path in = longClip();
    Path out = folder.resolve("out.mp4");
    Workshop workshop = new Workshop(folder.resolve("work"));
    VideoTools tools = Studio.tools(workshop);
    var going = new CountDownLatch(1);
    var thrown = new AtomicReference<Throwable>();
    Thread worker =
        Thread.startVirtualThread(
            () -> {
              try {
                tools.normalise(in, LARGE, out, share -> going.countDown());
              } catch (InterruptedException | RuntimeException e) {
                thrown.set(e);
              }
            });
    assertThat(going.await(60, TimeUnit.SECONDS)).isTrue();
    worker.interrupt();
    assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    assertThat(ProcessHandle.current().descendants().filter(BadDaysTests::isTool)).isEmpty();
    assertThat(Studio.leftIn(folder.resolve("work"))).isEmpty();
    assertThat(out).doesNotExist();
    workshop.close();
  }

  @Test
  void aServerKilledInTheMiddleTakesItsProgramsAlongAndTheNextOneTidiesUp() throws Exception {
    Path in = longClip();
    Path out = folder.resolve("out.mp4");
    Path work = folder.resolve("work");
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Doomed.class.getName(),
                in.toString(),
                out.toString(),
                work.toString())
            .redirectErrorStream(true)
            .start();
    var said = new BufferedReader(new InputStreamReader(server.getInputStream()));
    String line = said.readLine();
    while (line != null && !line.equals("going")) {
      line = said.readLine();
    }
    assertThat(line).isEqualTo("going");
    List<ProcessHandle> programs = server.toHandle().descendants().filter(p -> isTool(p)).toList();
    assertThat(programs).isNotEmpty();
    assertThat(Studio.leftIn(work)).isNotEmpty();

    server.destroyForcibly();
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    for (ProcessHandle program : programs) {
      program.onExit().get(20, TimeUnit.SECONDS);
    }

    try (Workshop next = new Workshop(work);
        var bench = next.bench()) {
      assertThat(Studio.leftIn(work)).isEmpty();
    }
    assertThat(work).isEmptyDirectory();
    assertThat(out).doesNotExist();
  }

  /** A server that is killed while it works. */
  static final class Doomed {
    public static void main(String[] words) throws Exception {
      var going = new CountDownLatch(1);
      VideoTools tools = Studio.tools(new Workshop(Path.of(words[2])));
      Thread.ofPlatform()
          .daemon(false)
          .start(
              () -> {
                try {
                  tools.normalise(
                      Path.of(words[0]), LARGE, Path.of(words[1]), share -> going.countDown());
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      going.await();
      System.out.println("going");
    }
  }

  private static boolean isTool(ProcessHandle each) {
    return each.isAlive() && each.info().command().orElse("").contains("ffmpeg");
  }

  @Test
  void aTargetThatCannotBeWrittenLeavesNothing() throws Exception {
    Path in = Studio.clip(folder.resolve("in.mp4"), "-c:v", "libopenh264", "-c:a", "aac");
    Path out = folder.resolve("missing/out.mp4");
    try (Workshop workshop = new Workshop(folder.resolve("work"))) {
      VideoTools tools = Studio.tools(workshop);
      assertThatThrownBy(() -> tools.normalise(in, new Canvas(64, 64), out, Progress.NONE))
          .isInstanceOf(VideoToolFailed.class);
      assertThat(Studio.leftIn(folder.resolve("work"))).isEmpty();
    }
  }

  @Test
  void evenIfAListGotThroughNothingIsFetchedAndNoFileIsRead() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.ts";
      Runner runner = new Runner(Studio.PROGRAMS, 1536);
      for (String target : List.of(address, "file:///etc/hostname")) {
        Path list = folder.resolve("list.m3u8");
        Files.writeString(list, "#EXTM3U\n#EXTINF:1,\n" + target + "\n#EXT-X-ENDLIST\n");
        var run =
            runner.run(
                Program.FFPROBE,
                Words.ffprobe().add("-show_format").stranger(list).list(),
                folder,
                Limits.LOOK);
        assertThat(run.well()).isFalse();
        assertThat(run.errors()).contains("Invalid data found");
      }
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }
}
