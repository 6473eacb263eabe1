package app.quintet.platform.vault;

import java.io.IOException;
import java.nio.file.Path;

/** Copies of the wrapped keys and of the list of the erased, apart from every other backup. */
public interface KeysBackup {
  /** What a copy holds: wrapped keys, and people whose key was destroyed. */
  record Written(long keys, long erased) {}

  /**
   * Writes a copy of this moment, wrapped as the keys are; whole or not at all, in constant memory.
   */
  Written write(Path file) throws IOException;

  /**
   * Writes today's copy into the folder of the setting, over the one of an earlier hour, and throws
   * away those older than seven days.
   */
  void daily() throws IOException;
}
