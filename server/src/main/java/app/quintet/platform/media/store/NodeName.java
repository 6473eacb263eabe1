package app.quintet.platform.media.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The name of a server's own folder, made once: what waits there waits only there. */
final class NodeName {
  private NodeName() {}

  static UUID of(Path folder) throws IOException {
    Path file = folder.resolve("node");
    try {
      Files.writeString(file, UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      // From an earlier start, or from another server that shares the folder.
    }
    return UUID.fromString(Files.readString(file).strip());
  }
}
