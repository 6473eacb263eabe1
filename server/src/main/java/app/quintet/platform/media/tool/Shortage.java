package app.quintet.platform.media.tool;

import app.quintet.platform.media.VideoToolFailed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the machine lacks: never a file's fault, so that its work may be tried again. */
public final class Shortage {
  /** As the system says it, and as an operator should read it. */
  private static final Map<String, String> NAMES =
      Map.of(
          "No space left on device", "the disk is full",
          "Disk quota exceeded", "the disk quota is used up",
          "Read-only file system", "the disk cannot be written to",
          "Too many open files", "too many files are open");

  private Shortage() {}

  /** Throws {@link VideoToolFailed} when one is named in what a program or the JVM said. */
  public static void check(@Nullable String said) {
    if (said == null) {
      return;
    }
    NAMES.forEach(
        (words, name) -> {
          if (said.contains(words)) {
            throw new VideoToolFailed(name);
          }
        });
  }
}
