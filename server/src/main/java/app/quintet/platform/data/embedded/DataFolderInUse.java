package app.quintet.platform.data.embedded;

import java.nio.file.Path;

/**
 * Another server holds the data folder; starting a second one on it would corrupt nothing, but is
 * refused.
 */
public final class DataFolderInUse extends RuntimeException {
  DataFolderInUse(Path directory) {
    super(
        "Another Quintet server is running on the data folder "
            + directory.toAbsolutePath().normalize()
            + ". Stop it first, or give this one a folder of its own with QUINTET_DATA_DIR.");
  }
}
