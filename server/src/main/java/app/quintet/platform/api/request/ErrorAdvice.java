package app.quintet.platform.api.request;

import app.quintet.platform.api.Errors;
import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Problem;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
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
  private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);
  private static final Duration SOON = Duration.ofSeconds(5);

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

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    SQLTransientException.class
  })
  ResponseEntity<Errors> databaseDown(Exception e) {
    log.warn("the database did not answer: {}", Failures.describe(e));
    return Errors.of(
        Problem.unavailable("We cannot reach our storage just now. Please try again.", SOON));
  }

  @ExceptionHandler
  ResponseEntity<Errors> unexpected(Exception e) {
    if (DiskFull.is(e)) {
      log.error("the disk of the database is full");
      return Errors.of(
          Problem.unavailable(
              "Our storage is full, so this was not saved.", Duration.ofMinutes(5)));
    }
    log.error("request failed: {}", Failures.describe(e));
    return Errors.of(Failures.INTERNAL);
  }
}
