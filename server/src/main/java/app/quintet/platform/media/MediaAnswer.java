package app.quintet.platform.media;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** An answer that is ready to be written. */
public interface MediaAnswer {
  /** 200, 206, 304, 412 or 416. */
  int status();

  /** Its headers, content type and length among them. */
  Map<String, String> headers();

  /** Writes status, headers and content; the only call that reads the store. */
  void writeTo(HttpServletResponse response) throws IOException;
}
