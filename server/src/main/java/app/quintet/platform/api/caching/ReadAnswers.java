package app.quintet.platform.api.caching;

import app.quintet.platform.api.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Gives every read its entity tag and answers 304 where the client has the same already. The data
 * is written as JSON once, for the tag and for the answer. What a browser keeps is the person's own
 * ({@code private}) and never shown without asking ({@code no-cache}).
 */
@RestControllerAdvice
final class ReadAnswers implements ResponseBodyAdvice<Object> {
  private static final String READS = "/api/v1/";
  // A poll waits for what is new: an answer it gave before is of no use.
  private static final String POLLS = "/api/v1/realtime/";
  private static final String KEPT = "private, no-cache";
  private final JsonMapper json;

  /** The envelope around data that is JSON already. */
  record Written(boolean success, RawValue data, Reply.Meta meta) {}

  ReadAnswers(JsonMapper json) {
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Reply<?> reply
        && request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse answer
        && mayBeKept(asked.getServletRequest(), answer)) {
      return answer(reply, asked.getServletRequest(), answer);
    }
    return body;
  }

  private static boolean mayBeKept(HttpServletRequest request, ServletServerHttpResponse response) {
    HttpServletResponse plain = response.getServletResponse();
    String path = request.getRequestURI();
    String method = request.getMethod();
    return (method.equals("GET") || method.equals("HEAD"))
        && path.startsWith(READS)
        && !path.startsWith(POLLS)
        && plain.getStatus() == HttpStatus.OK.value()
        && !plain.containsHeader("Set-Cookie")
        && !response.getHeaders().containsHeader("Set-Cookie");
  }

  private @Nullable Object answer(
      Reply<?> reply, HttpServletRequest request, ServletServerHttpResponse response) {
    String data = json.writeValueAsString(reply.data());
    String tag = EntityTag.of(data, reply.meta().nextCursor());
    HttpServletResponse plain = response.getServletResponse();
    plain.setHeader("ETag", tag);
    plain.setHeader("Cache-Control", KEPT);
    if (EntityTag.matches(request.getHeader("If-None-Match"), tag)) {
      // Tomcat names Accept-Encoding on the answers it may compress; this one has no body for that.
      plain.addHeader("Vary", "Accept-Encoding");
      response.setStatusCode(HttpStatus.NOT_MODIFIED);
      return null;
    }
    return new Written(reply.success(), new RawValue(data), reply.meta());
  }
}
