package app.quintet.platform.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
      force(file, StandardOpenOption.WRITE);
      try {
        move(file, target);
      } catch (NoSuchFileException emptied) {
        // Somebody removed the last file beside it, and with it the folder.
        move(file, target);
      }
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  private static void move(Path file, Path target) throws IOException {
    Path folder = folder(target);
    boolean fresh = !Files.isDirectory(folder);
    Files.createDirectories(folder);
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      copy(file, target);
    }
    // Without these its name could be lost with the power, although its content is not.
    force(folder, StandardOpenOption.READ);
    if (fresh) {
      force(folder(folder), StandardOpenOption.READ);
    }
  }

  private static void copy(Path file, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + PART);
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      force(part, StandardOpenOption.WRITE);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    Files.delete(file);
  }

  private static void force(Path file, StandardOpenOption as) throws IOException {
    try (FileChannel written = FileChannel.open(file, as)) {
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
      Path file = path(place);
      Files.deleteIfExists(file);
      if (!folder(file).equals(root)) {
        Files.deleteIfExists(folder(file));
      }
    } catch (DirectoryNotEmptyException others) {
      // Something else of the same file lies there.
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  @Override
  public List<Stored> list(String after, int limit) {
    List<Stored> found = new ArrayList<>();
    try {
      if (Files.isDirectory(root)) {
        list(root, after, limit, found);
      }
      return found;
    } catch (IOException e) {
      throw new StoreDown(e);
    }
  }

  // Folder by folder in the order of places; what lies before the asked one is not even opened.
  private void list(Path folder, String after, int limit, List<Stored> found) throws IOException {
    SortedMap<String, Path> inside = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(p -> inside.put(place(p) + (Files.isDirectory(p) ? "/" : ""), p));
    }
    for (Map.Entry<String, Path> entry : inside.entrySet()) {
      String place = entry.getKey();
      if (found.size() == limit) {
        return;
      }
      boolean below = place.endsWith("/");
      if (below && (place.compareTo(after) > 0 || after.startsWith(place))) {
        list(entry.getValue(), after, limit, found);
      } else if (!below && place.compareTo(after) > 0) {
        add(place, entry.getValue(), found);
      }
    }
  }

  private static void add(String place, Path file, List<Stored> found) throws IOException {
    try {
      found.add(new Stored(place, Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException meanwhile) {
      // Taken away since its folder was read.
    }
  }

  private String place(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  // Every place lies below the root, which is no root of a disk: there is always a folder.
  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private Path path(String place) {
    Path path = root.resolve(place).normalize();
    if (!path.startsWith(root) || path.equals(root)) {
      throw new IllegalArgumentException("a place outside the store");
    }
    return path;
  }
}
