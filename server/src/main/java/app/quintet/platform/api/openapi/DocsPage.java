package app.quintet.platform.api.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The browsable description: a page of our own, because it must draw under a policy that allows
 * neither inline scripts nor inline styles nor anybody else's server.
 */
@Hidden
@RestController
final class DocsPage {
  private static final CacheControl BRIEFLY =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
  private final Part page;
  private final Part script;
  private final Part style;

  private record Part(byte[] bytes, MediaType type, String tag) {
    static Part of(String file, String type) throws IOException {
      byte[] bytes = new ClassPathResource("docs/" + file).getContentAsByteArray();
      return new Part(
          bytes,
          new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8),
          "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
    }

    ResponseEntity<byte[]> answer() {
      return ResponseEntity.ok().cacheControl(BRIEFLY).eTag(tag).contentType(type).body(bytes);
    }
  }

  DocsPage() throws IOException {
    page = Part.of("index.html", "text/html");
    script = Part.of("page.js", "text/javascript");
    style = Part.of("page.css", "text/css");
  }

  @GetMapping({"/api/docs", "/api/docs/"})
  ResponseEntity<byte[]> page() {
    return page.answer();
  }

  @GetMapping("/api/docs/page.js")
  ResponseEntity<byte[]> script() {
    return script.answer();
  }

  @GetMapping("/api/docs/page.css")
  ResponseEntity<byte[]> style() {
    return style.answer();
  }
}
