package app.quintet.platform.api.clients;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

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

  /** Answers a path; an app's inner addresses get its page, since it routes by itself. */
  void answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path file = find(path);
    if (file == null) {
      throw Problem.notFound("page");
    }
    // Hashed names never change their content; pages and workers must be asked for each time.
    CacheControl cache =
        file.startsWith(root.resolve("assets"))
            ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
            : CacheControl.noCache();
    response.setHeader("Cache-Control", cache.getHeaderValue());
    response.setHeader("Vary", "Accept-Encoding");
    Encoded encoded = encoded(file, request.getHeader("Accept-Encoding"));
    long modified = Files.getLastModifiedTime(encoded.file()).toMillis();
    long size = Files.size(encoded.file());
    if (new ServletWebRequest(request, response)
        .checkNotModified("\"%x-%x\"".formatted(modified, size))) {
      return;
    }
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
    if (encoded.encoding() != null) {
      response.setHeader("Content-Encoding", encoded.encoding());
    }
    response.setContentLengthLong(size);
    if (!request.getMethod().equals("HEAD")) {
      Files.copy(encoded.file(), response.getOutputStream());
    }
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
