package app.quintet.platform.api.request;

import app.quintet.platform.api.Errors;
import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every exception that leaves a controller into the failure envelope. */
@RestControllerAdvice
final class ErrorAdvice {
  @ExceptionHandler
  ResponseEntity<Errors> expected(Problem problem) {
    return Errors.of(problem);
  }

  @ExceptionHandler
  ResponseEntity<Errors> invalid(MethodArgumentNotValidException e) {
    List<Fault> faults = Constraints.faults(e.getBindingResult());
    return Errors.of(Problem.invalid(faults));
  }

  @ExceptionHandler
  ResponseEntity<Errors> invalidParameter(HandlerMethodValidationException e) {
    return Errors.of(Problem.invalid(Constraints.faults(e)));
  }

  @ExceptionHandler
  ResponseEntity<Errors> unreadable(HttpMessageNotReadableException e) {
    return Errors.of(Unreadable.explain(e));
  }

  @ExceptionHandler
  ResponseEntity<Errors> wrongType(MethodArgumentTypeMismatchException e) {
    // A path that holds no id is a thing that does not exist.
    boolean inPath =
        e.getParameter()
            .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
    return Errors.of(
        inPath
            ? Problem.notFound("thing")
            : Problem.invalid(e.getName(), "type", "This value cannot be read."));
  }

  @ExceptionHandler
  ResponseEntity<Errors> missing(MissingServletRequestParameterException e) {
    return Errors.of(Problem.invalid(e.getParameterName(), "required", "This is needed."));
  }

  @ExceptionHandler
  ResponseEntity<Errors> missing(MissingRequestHeaderException e) {
    return Errors.of(Problem.invalid(e.getHeaderName(), "required", "This header is needed."));
  }

  @ExceptionHandler
  ResponseEntity<Errors> method(HttpRequestMethodNotSupportedException e) {
    return Errors.of(
        Problem.of(405, "METHOD_NOT_ALLOWED", "This address does not take " + e.getMethod() + "."));
  }

  @ExceptionHandler
  ResponseEntity<Errors> media(HttpMediaTypeNotSupportedException e) {
    return Errors.of(
        Problem.of(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json."));
  }

  @ExceptionHandler
  ResponseEntity<Errors> acceptable(HttpMediaTypeNotAcceptableException e) {
    return Errors.of(Problem.of(406, "NOT_ACCEPTABLE", "Answers are application/json."));
  }

  @ExceptionHandler
  ResponseEntity<Errors> nothingThere(NoResourceFoundException e) {
    return Errors.of(Problem.notFound("address"));
  }

  @ExceptionHandler
  ResponseEntity<Errors> unexpected(Exception e, HttpServletResponse response) throws Exception {
    if (response.isCommitted()) {
      // Whoever reads the answer would take an envelope for a part of it.
      throw e;
    }
    return Errors.of(Failures.explain(e));
  }
}
