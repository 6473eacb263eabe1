package app.quintet.platform.media.tool;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a run ended.
 *
 * @param exit its code; 128 + the signal when it was killed
 * @param out what it said on standard output, up to the limit
 * @param errors what it said on standard error, up to the limit
 * @param end why it ended
 */
public record Finished(int exit, byte[] out, String errors, End end) {
  /** Why a program is no longer there. */
  public enum End {
    /** By itself, well or not. */
    ITSELF,
    /** Its processor time was spent. */
    CPU,
    /** It said more than it may. */
    OUTPUT
  }

  /** Whether it ended by itself and content. */
  public boolean well() {
    return exit == 0 && end == End.ITSELF;
  }

  /** Standard output as text. */
  public String text() {
    return new String(out, StandardCharsets.UTF_8);
  }

  /** The lines of standard error that are not blank. */
  public List<String> complaints() {
    return errors.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** Whether it ran out of the memory it was given. */
  public boolean outOfMemory() {
    return errors.contains("Cannot allocate memory") || errors.contains("malloc of size");
  }
}
