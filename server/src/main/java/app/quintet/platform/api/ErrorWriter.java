package app.quintet.platform.api;

import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem from a filter, where no controller is involved. */
@Component
public final class ErrorWriter {
  private final JsonMapper json;

  ErrorWriter(JsonMapper json) {
    this.json = json;
  }

  /** Writes the failure envelope as the whole answer. */
  public void write(HttpServletResponse response, Problem problem) throws IOException {
    ResponseEntity<Errors> entity = Errors.of(problem);
    response.setStatus(entity.getStatusCode().value());
    entity.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(json.writeValueAsString(entity.getBody()));
  }
}
