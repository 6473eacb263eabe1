package app.quintet.platform.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** A folder of this server, or one that several servers share. */
final class FolderStore implements Store {
  private static final String PART = ".part";
  private final Path root;

  FolderStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(String place, Path file) {
    Path target = path(place);
    try {
      Files.createDirectories(target.getParent());
      force(file);
      try {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException otherDisk) {
        copy(file, target);
      }
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  private static void copy(Path file, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + PART);
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      force(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    Files.delete(file);
  }

  private static void force(Path file) throws IOException {
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  @Override
  public InputStream open(String place, long from, long length) {
    try {
      FileChannel file = FileChannel.open(path(place), StandardOpenOption.READ);
      file.position(from);
      return new Bounded(Channels.newInputStream(file), length);
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  @Override
  public Optional<Path> direct(String place) {
    Path file = path(place);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  @Override
  public void delete(String place) {
    try {
      Files.deleteIfExists(path(place));
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  @Override
  public List<Stored> list(String after, int limit) {
    // The smallest places behind the given one, without holding all of them.
    PriorityQueue<String> least = new PriorityQueue<>((a, b) -> b.compareTo(a));
    List<Stored> found = new ArrayList<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String place = root.relativize(file).toString().replace('\\', '/');
        if (place.compareTo(after) > 0) {
          least.add(place);
          if (least.size() > limit) {
            least.remove();
          }
        }
      }
      for (String place : least.stream().sorted().toList()) {
        Path file = root.resolve(place);
        found.add(new Stored(place, Files.getLastModifiedTime(file).toInstant()));
      }
      return found;
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  private Path path(String place) {
    Path path = root.resolve(place).normalize();
    if (!path.startsWith(root) || path.equals(root)) {
      throw new IllegalArgumentException("a place outside the store");
    }
    return path;
  }
}
