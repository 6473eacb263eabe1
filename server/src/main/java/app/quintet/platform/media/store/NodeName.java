package app.quintet.platform.media.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The name of a server's own folder, made once: what waits there waits only there. */
final class NodeName {
  private NodeName() {}

  static UUID of(Path folder) throws IOException {
    Path file = folder.resolve("node");
    if (!Files.exists(file)) {
      // Whole or not at all: a server killed here must not leave an empty name behind.
      Path fresh = Files.createTempFile(folder, "node", "");
      try {
        Files.move(Files.writeString(fresh, UUID.randomUUID().toString()), file);
      } catch (FileAlreadyExistsException there) {
        // From another server that shares the folder.
        Files.delete(fresh);
      }
    }
    return UUID.fromString(Files.readString(file).strip());
  }
}
