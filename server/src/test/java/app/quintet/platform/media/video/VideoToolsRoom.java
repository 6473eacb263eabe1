package app.quintet.platform.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.Canvas;
import app.quintet.platform.media.VideoTools;
import app.quintet.platform.media.tool.Workshop;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to work in with the real tools, in which nothing may stay behind. */
abstract class VideoToolsRoom {
  static final Canvas SMALL = new Canvas(180, 320);
  static final double FRAME = 1.0 / 30;

  @TempDir Path folder;
  VideoTools tools;
  private Workshop workshop;

  @BeforeEach
  void open() {
    workshop = new Workshop(folder.resolve("work"));
    tools = Studio.tools(workshop);
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    assertThat(Studio.leftIn(folder.resolve("work"))).isEmpty();
    workshop.close();
    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
