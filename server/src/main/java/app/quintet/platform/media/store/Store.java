package app.quintet.platform.media.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Holds content under places: paths of lower case letters, digits, {@code /} and {@code -}, given
 * by the program and never by a client. Content never changes under its place. Every call may throw
 * {@link StoreDown} and ends within a minute.
 */
public interface Store {
  /** Something that lies there. */
  record Stored(String place, Instant since) {}

  /**
   * Takes the file over: when this returns, all of it lies under the place and survives a power
   * cut, and the file is gone; when it throws, the file is still there.
   */
  void put(String place, Path file);

  /** That many bytes from there on; the caller closes it. */
  InputStream open(String place, long from, long length);

  /** The content as a file of this server, if it is one; not to be changed. */
  Optional<Path> direct(String place);

  /** Removes it; nothing happens if it is not there. */
  void delete(String place);

  /** What lies there in the order of places, from behind this one on. */
  List<Stored> list(String after, int limit);
}
