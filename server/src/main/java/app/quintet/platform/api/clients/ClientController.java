package app.quintet.platform.api.clients;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the web clients: the landing page at the root, each app in its folder. */
@Hidden
@RestController
final class ClientController {
  private final ClientFiles files;

  ClientController(ClientFiles files) {
    this.files = files;
  }

  // The least specific pattern there is: every other controller comes first.
  @GetMapping("/{*path}")
  ResponseEntity<Resource> file(HttpServletRequest request) throws IOException {
    String path = request.getRequestURI();
    if (path.startsWith("/api/") || path.startsWith("/dev/")) {
      throw app.quintet.platform.kernel.Problem.notFound("address");
    }
    if (files.isAppWithoutSlash(path)) {
      // The scope of an app's service worker is its folder, so its page must live in it.
      return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
          .location(URI.create(path + "/"))
          .build();
    }
    return files.answer(path, request);
  }
}
