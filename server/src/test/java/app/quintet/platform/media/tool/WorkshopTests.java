package app.quintet.platform.media.tool;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.tool.Workshop.Bench;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTests {
  @TempDir Path root;

  @Test
  void aBenchGoesWithAllThatIsOnItAndLinksAreNotFollowed() throws Exception {
    Path precious = Files.writeString(root.resolve("precious"), "keep");
    try (Workshop workshop = new Workshop(root.resolve("work"))) {
      Path was;
      try (Bench bench = workshop.bench()) {
        was = bench.folder();
        Files.createDirectories(bench.file("deep/er"));
        Files.writeString(bench.file("deep/er/file"), "x");
        Files.createSymbolicLink(bench.file("link"), precious);
        Files.createSymbolicLink(bench.file("folder-link"), root);
      }
      assertThat(was).doesNotExist();
      assertThat(precious).hasContent("keep");
    }
    assertThat(root.resolve("work")).isEmptyDirectory();
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAndWhatALivingOneUsesIsNot() throws Exception {
    Path work = root.resolve("work");
    Path left = Files.createDirectories(work.resolve("process1/job1"));
    Files.writeString(left.resolve("half.mp4"), "half");
    Files.createFile(work.resolve("process1/lock"));
    Path beingMade = Files.createDirectories(work.resolve("process2"));
    try (Workshop living = new Workshop(work);
        Bench used = living.bench();
        Workshop next = new Workshop(work);
        Bench own = next.bench()) {
      assertThat(work.resolve("process1")).doesNotExist();
      assertThat(beingMade).exists();
      assertThat(used.folder()).exists();
      assertThat(own.folder()).exists();
    }
  }

  @Test
  void deliveringReplacesAndLeavesNothingBeside() throws Exception {
    Path made = Files.writeString(root.resolve("made"), "new");
    Path target = Files.writeString(root.resolve("target"), "old");
    Workshop.deliver(made, target);
    assertThat(target).hasContent("new");
    assertThat(made).doesNotExist();
    assertThat(root.toFile().list()).containsExactly("target");
  }
}
