package app.quintet.platform.media.web;

import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.upload.Checksum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;

/** The headers of tus 1.0 (https://tus.io/protocols/resumable-upload). */
final class Tus {
  private static final String VERSION = "1.0.0";

  private Tus() {}

  static void speak(HttpServletResponse response) {
    response.setHeader("Tus-Resumable", VERSION);
    response.setHeader("Tus-Version", VERSION);
  }

  static HttpHeaders abilities() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Tus-Extension", "creation,expiration,checksum,termination");
    headers.set("Tus-Max-Size", Long.toString(MediaKind.VIDEO.most()));
    headers.set("Tus-Checksum-Algorithm", Checksum.ALGORITHMS);
    return headers;
  }

  /** 412 unless the client speaks the same version. */
  static void check(HttpServletRequest request) {
    if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
      throw Problem.of(
          412, "PRECONDITION_FAILED", "Uploads speak tus 1.0.0: send Tus-Resumable: 1.0.0.");
    }
  }

  static String date(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
