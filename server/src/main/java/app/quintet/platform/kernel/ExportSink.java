package app.quintet.platform.kernel;

import java.io.InputStream;

/** Takes what a module hands out for a person's archive. */
public interface ExportSink {
  /**
   * Adds {@code <module>/<path>.json} to the archive and a section of that name to its readable
   * page.
   *
   * @param path lower case, words joined by underscores, unique within the module: {@code
   *     "conversations"}
   * @param value a record, a map, or an {@link Iterable} or {@link java.util.stream.Stream} of
   *     them, which is written row by row as it is read and closed at the end; nothing is added
   *     when it is empty. Ids, times and opened texts, never sealed bytes.
   */
  void json(String path, Object value);

  /**
   * Adds a file as it is.
   *
   * @param path its place under the module's folder, with its ending: {@code "clips/one.webm"}
   * @param content is read to its end and closed
   */
  void file(String path, InputStream content);
}
