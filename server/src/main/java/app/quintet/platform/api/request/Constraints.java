package app.quintet.platform.api.request;

import app.quintet.platform.kernel.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean Validation's findings as faults, with the names the client knows. */
final class Constraints {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("NotNull", "required"),
          Map.entry("NotBlank", "required"),
          Map.entry("NotEmpty", "required"),
          Map.entry("Size", "size"),
          Map.entry("Min", "range"),
          Map.entry("Max", "range"),
          Map.entry("Positive", "range"),
          Map.entry("PositiveOrZero", "range"),
          Map.entry("Email", "email"),
          Map.entry("Pattern", "format"),
          Map.entry("AssertTrue", "rule"));

  private Constraints() {}

  static List<Fault> faults(BindingResult result) {
    List<Fault> faults = new ArrayList<>();
    for (ObjectError error : result.getAllErrors()) {
      String field = error instanceof FieldError f ? snake(f.getField()) : "";
      faults.add(fault(field, error.getCode(), error.getDefaultMessage()));
    }
    return faults;
  }

  static List<Fault> faults(HandlerMethodValidationException e) {
    List<Fault> faults = new ArrayList<>();
    e.getParameterValidationResults()
        .forEach(
            result -> {
              String name = result.getMethodParameter().getParameterName();
              result
                  .getResolvableErrors()
                  .forEach(
                      error -> {
                        String[] codes = error.getCodes();
                        String code = codes == null ? null : codes[codes.length - 1];
                        String field =
                            error instanceof FieldError f ? f.getField() : String.valueOf(name);
                        faults.add(fault(snake(field), code, error.getDefaultMessage()));
                      });
            });
    return faults;
  }

  private static Fault fault(String field, @Nullable String code, @Nullable String message) {
    String constraint = NAMES.getOrDefault(String.valueOf(code), "invalid");
    String text = message == null ? "is not valid" : message;
    String sentence = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return new Fault(field, constraint, sentence.endsWith(".") ? sentence : sentence + ".");
  }

  static String snake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }
}
