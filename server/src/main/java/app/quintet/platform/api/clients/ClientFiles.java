package app.quintet.platform.api.clients;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Finds the file of the built web clients that an address means. */
@Component
final class ClientFiles {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=UTF-8"),
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain;charset=UTF-8"),
          Map.entry("map", "application/json"));

  private final Path root;

  ClientFiles(ApiSettings settings) {
    this.root = settings.web().toAbsolutePath().normalize();
  }

  /** The answer for a path; an app's inner addresses get its page, since it routes by itself. */
  ResponseEntity<Resource> answer(String path, HttpServletRequest request) throws IOException {
    Path file = find(path);
    if (file == null) {
      throw Problem.notFound("page");
    }
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    // Hashed names never change their content; pages and workers must be asked for each time.
    CacheControl cache =
        file.startsWith(root.resolve("assets"))
            ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
            : CacheControl.noCache();
    var answer =
        ResponseEntity.ok()
            .cacheControl(cache)
            .varyBy("Accept-Encoding")
            .contentType(
                MediaType.parseMediaType(
                    TYPES.getOrDefault(extension, "application/octet-stream")));
    Encoded encoded = encoded(file, request.getHeader("Accept-Encoding"));
    if (encoded.encoding() != null) {
      answer.header("Content-Encoding", encoded.encoding());
    }
    long modified = Files.getLastModifiedTime(encoded.file()).toMillis();
    answer.eTag("\"%x-%x\"".formatted(modified, Files.size(encoded.file())));
    return answer.body(new FileSystemResource(encoded.file()));
  }

  /** Whether the path names an app's folder but lacks the slash at its end. */
  boolean isAppWithoutSlash(String path) {
    return path.matches("/[a-z]+")
        && Files.isRegularFile(root.resolve(path.substring(1)).resolve("index.html"));
  }

  private record Encoded(Path file, @Nullable String encoding) {}

  private static Encoded encoded(Path file, @Nullable String accepted) {
    String accepts = accepted == null ? "" : accepted;
    for (String[] way : new String[][] {{"br", ".br"}, {"gzip", ".gz"}}) {
      Path compressed = file.resolveSibling(file.getFileName() + way[1]);
      if (accepts.contains(way[0]) && Files.exists(compressed)) {
        return new Encoded(compressed, way[0]);
      }
    }
    return new Encoded(file, null);
  }

  private @Nullable Path find(String path) {
    Path asked;
    try {
      asked = root.resolve(path.substring(1)).normalize();
    } catch (java.nio.file.InvalidPathException notAPath) {
      return null;
    }
    if (!asked.startsWith(root)) {
      return null;
    }
    if (Files.isRegularFile(asked)) {
      return asked;
    }
    String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
    boolean page = !path.substring(path.lastIndexOf('/') + 1).contains(".");
    Path index = root.resolve(first).resolve("index.html").normalize();
    return page && index.startsWith(root) && Files.isRegularFile(index) ? index : null;
  }
}
