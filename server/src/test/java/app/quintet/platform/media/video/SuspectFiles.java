package app.quintet.platform.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.VideoRefused;
import app.quintet.platform.media.VideoRefused.Reason;
import app.quintet.platform.media.VideoTools;
import app.quintet.platform.media.VideoTools.Progress;
import app.quintet.platform.media.tool.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;

/** Files of which each is refused with its reason, in bounded time, and leaves nothing behind. */
abstract class SuspectFiles {
  private static final Duration BOUND = Duration.ofSeconds(40);

  @TempDir Path folder;

  final Map<String, Reason> expected = new LinkedHashMap<>();

  /** One test for each that was made. */
  List<DynamicTest> allAreRefused() {
    return expected.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> refused(e.getKey(), e.getValue())))
        .toList();
  }

  private void refused(String name, Reason reason) throws Exception {
    Path work = folder.resolve("work-" + name);
    Path out = folder.resolve("out-" + name);
    try (Workshop workshop = new Workshop(work)) {
      VideoTools tools = Studio.tools(workshop);
      long from = System.nanoTime();
      VideoRefused said =
          catchThrowableOfType(
              VideoRefused.class,
              () ->
                  tools.normalise(folder.resolve(name), new Canvas(320, 240), out, Progress.NONE));
      Duration took = Duration.ofNanos(System.nanoTime() - from);
      assertThat(said).as("refusal of " + name).isNotNull();
      assertThat(said.reason()).as(said.getMessage()).isEqualTo(reason);
      assertThat(said.reason().forPeople()).endsWith(".");
      assertThat(said.getMessage()).doesNotContain(folder.toString()).doesNotContain("passwd");
      assertThat(took).isLessThan(BOUND);
      assertThat(out).doesNotExist();
      if (Files.exists(work)) {
        assertThat(Studio.leftIn(work)).isEmpty();
      }
    }
    if (Files.exists(work)) {
      assertThat(work).isEmptyDirectory();
    }
  }

  Path made(String name, String... words) {
    return Studio.clip(folder.resolve(name), words);
  }

  void file(String name, Reason reason, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    expect(name, reason);
  }

  void expect(String name, Reason reason) {
    expected.put(name, reason);
  }
}
