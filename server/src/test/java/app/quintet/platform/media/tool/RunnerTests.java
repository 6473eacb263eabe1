package app.quintet.platform.media.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.quintet.platform.media.VideoToolFailed;
import app.quintet.platform.media.tool.Finished.End;
import app.quintet.platform.media.tool.Programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits, with the real program doing what it must not. */
class RunnerTests {
  private static final Path HOME = Path.of("target", "video-tests").toAbsolutePath();
  private static final Programs PROGRAMS =
      new Programs(new ToolSettings("", "", HOME, 1536, 1, 10));
  private static final List<String> ENDLESS =
      List.of("-f", "lavfi", "-i", "testsrc2=s=640x480", "-f", "null", "-");

  @TempDir Path folder;

  @AfterEach
  void noProcessIsLeft() {
    assertThat(ProcessHandle.current().descendants().filter(RunnerTests::isTool)).isEmpty();
  }

  private static boolean isTool(ProcessHandle each) {
    return each.isAlive() && each.info().command().orElse("").contains("ffmpeg");
  }

  private Runner runner(int memory) {
    return new Runner(PROGRAMS, memory);
  }

  @Test
  void whatIsSaidAndTheCodeComeBack() throws Exception {
    Finished good = runner(1536).run(Program.FFPROBE, List.of("-version"), folder, Limits.LOOK);
    assertThat(good.well()).isTrue();
    assertThat(good.text()).startsWith("ffprobe version");
    Finished bad =
        runner(1536).run(Program.FFPROBE, List.of("-v", "error", "none"), folder, Limits.LOOK);
    assertThat(bad.well()).isFalse();
    assertThat(bad.end()).isEqualTo(End.ITSELF);
    assertThat(bad.complaints()).singleElement().asString().contains("No such file");
  }

  @Test
  void moreMemoryThanAllowedIsNotGiven() throws Exception {
    List<String> words =
        List.of(
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            "color=s=16000x16000",
            "-frames:v",
            "3",
            "-f",
            "null",
            "-");
    Finished run = runner(400).run(Program.FFMPEG, words, folder, Limits.ENCODE);
    assertThat(run.well()).isFalse();
    assertThat(run.outOfMemory()).isTrue();
    assertThat(runner(4000).run(Program.FFMPEG, words, folder, Limits.ENCODE).well()).isTrue();
  }

  @Test
  void spentProcessorTimeEndsIt() throws Exception {
    Limits second = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(1), 8 << 20, 1 << 20);
    Finished run = runner(1536).run(Program.FFMPEG, quiet(ENDLESS), folder, second);
    assertThat(run.end()).isEqualTo(End.CPU);
  }

  @Test
  void timeByTheClockEndsItAndIsTheServersFault() {
    Limits short1 = new Limits(Duration.ofMillis(700), Duration.ofSeconds(60), 8 << 20, 1 << 20);
    assertThatThrownBy(() -> runner(1536).run(Program.FFMPEG, quiet(ENDLESS), folder, short1))
        .isInstanceOf(VideoToolFailed.class);
  }

  @Test
  void sayingTooMuchEndsIt() throws Exception {
    Limits little = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(60), 100_000, 1 << 20);
    Finished run =
        runner(1536)
            .run(
                Program.FFMPEG,
                List.of("-v", "error", "-f", "lavfi", "-i", "testsrc2", "-f", "rawvideo", "-"),
                folder,
                little);
    assertThat(run.end()).isEqualTo(End.OUTPUT);
    assertThat(run.out().length).isLessThanOrEqualTo(100_000);
  }

  @Test
  void writingTooMuchEndsIt() throws Exception {
    Path file = folder.resolve("big.raw");
    List<String> words =
        List.of("-v", "error", "-f", "lavfi", "-i", "testsrc2", "-f", "rawvideo", file.toString());
    Finished run = runner(1536).run(Program.FFMPEG, words, folder, Limits.LOOK);
    assertThat(run.well()).isFalse();
    assertThat(Files.size(file)).isLessThanOrEqualTo(1 << 20);
  }

  @Test
  void anInterruptKillsItBeforeTheCallEnds() throws Exception {
    var started = new CountDownLatch(1);
    var thrown = new AtomicReference<Throwable>();
    Thread worker =
        Thread.startVirtualThread(
            () -> {
              try {
                runner(1536)
                    .run(
                        Program.FFMPEG,
                        List.of(
                            "-v",
                            "error",
                            "-progress",
                            "pipe:1",
                            "-f",
                            "lavfi",
                            "-i",
                            "testsrc2=s=640x480",
                            "-f",
                            "null",
                            "-"),
                        folder,
                        Limits.ENCODE,
                        line -> started.countDown());
              } catch (InterruptedException | RuntimeException e) {
                thrown.set(e);
              }
            });
    assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(ProcessHandle.current().descendants().filter(RunnerTests::isTool)).isNotEmpty();
    worker.interrupt();
    assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void aListenerThatBreaksEndsItAndIsHeard() {
    List<String> words = new ArrayList<>(List.of("-progress", "pipe:1"));
    words.addAll(quiet(ENDLESS));
    assertThatThrownBy(
            () ->
                runner(1536)
                    .run(
                        Program.FFMPEG,
                        words,
                        folder,
                        Limits.ENCODE,
                        line -> {
                          throw new IllegalStateException("nobody listens");
                        }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFullDiskIsNamed() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    List<String> words = List.of("-v", "error", "-f", "lavfi", "-i", "testsrc2", "-frames:v", "9");
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("-y", "-f", "rawvideo", "file:/dev/full"));
    Finished run = runner(1536).run(Program.FFMPEG, all, folder, Limits.COPY);
    assertThat(run.well()).isFalse();
    assertThatThrownBy(() -> Shortage.check(run.errors()))
        .isInstanceOf(VideoToolFailed.class)
        .hasMessage("the disk is full");
    Shortage.check(null);
    Shortage.check("moov atom not found");
  }

  @Test
  void aProgramThatLacksALibraryIsTheServersFault() throws Exception {
    Runner lacking = new Runner(script("exit 127"), 1536);
    assertThatThrownBy(() -> lacking.run(Program.FFMPEG, List.of(), folder, Limits.LOOK))
        .isInstanceOf(VideoToolFailed.class);
  }

  @Test
  void whatTheSystemKillsForItsOwnReasonsIsTheServersFault() throws Exception {
    Runner killed = new Runner(script("kill -KILL $$"), 1536);
    assertThatThrownBy(() -> killed.run(Program.FFMPEG, List.of(), folder, Limits.ENCODE))
        .isInstanceOf(VideoToolFailed.class);
  }

  /** A program of a few words in the place of ffmpeg. */
  private Programs script(String words) throws IOException {
    Path script = folder.resolve("ffmpeg");
    Files.writeString(
        script,
        "#!/bin/sh\ncase \"$*\" in *-encoders*) echo ' libopenh264 ';; *) " + words + ";; esac\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return new Programs(
        new ToolSettings(script.toString(), script.toString(), folder, 1536, 1, 10));
  }

  @Test
  void theServersEnvironmentStaysWithTheServer() throws Exception {
    Finished run =
        new Runner(script("env"), 1536).run(Program.FFMPEG, List.of(), folder, Limits.LOOK);
    assertThat(run.text()).contains("TMPDIR=" + folder);
    assertThat(run.text().lines().filter(l -> l.contains("=")).map(l -> l.split("=")[0]))
        .isSubsetOf(
            "PATH", "LC_ALL", "TMPDIR", "HOME", "MALLOC_ARENA_MAX", "PWD", "SHLVL", "_", "OLDPWD");
    // The test could not fail in an environment as bare as that.
    assertThat(System.getenv()).hasSizeGreaterThan(3);
  }

  @Test
  void aProgramThatIsNotThereIsSaidByName() {
    Programs none =
        new Programs(new ToolSettings("/nowhere/ffmpeg", "/nowhere/ffprobe", folder, 512, 1, 10));
    assertThatThrownBy(none::find).isInstanceOf(VideoToolFailed.class);
  }

  private static List<String> quiet(List<String> words) {
    List<String> all = new ArrayList<>(List.of("-nostdin", "-v", "error"));
    all.addAll(words);
    return all;
  }
}
