package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Explains why a JSON body could not be read: at which field, without repeating its value. */
final class Unreadable {
  private Unreadable() {}

  static Problem explain(HttpMessageNotReadableException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Problem problem) {
        return problem;
      }
      if (t instanceof UnrecognizedPropertyException unknown) {
        return Problem.invalid(path(unknown), "unknown", "This field is not known.");
      }
      if (t instanceof DatabindException typed && !typed.getPath().isEmpty()) {
        return Problem.invalid(path(typed), "type", "This value has the wrong type.");
      }
    }
    return Problem.malformed("The body could not be read as JSON.");
  }

  private static String path(DatabindException e) {
    List<JacksonException.Reference> path = e.getPath();
    return path.stream()
        .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
