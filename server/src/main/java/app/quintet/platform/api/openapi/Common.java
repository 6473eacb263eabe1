package app.quintet.platform.api.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;

/** Headers that go with every operation of a kind, laid down once and pointed at. */
final class Common {
  static final String REQUEST_ID = "#/components/headers/RequestId";
  static final String RETRY_AFTER = "#/components/headers/RetryAfter";
  static final String RATE_LIMIT = "#/components/headers/RateLimitPolicy";
  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private Common() {}

  static boolean writes(HttpMethod method) {
    return !READS.contains(method);
  }

  static void declare(Components components) {
    components.addSecuritySchemes(
        "bearer",
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("Native clients: the access_token of signing in with X-Client: native."));
    components.addSecuritySchemes(
        "cookie",
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name("quintet_access")
            .description(
                "Browsers: set by signing in; writes also send X-CSRF-Token with the value of"
                    + " the cookie quintet_csrf."));
    header(components, "RequestId", "Names this request in the server's log.", Examples.ID);
    header(components, "RetryAfter", "Seconds to wait before the next try.", "12");
    header(components, "RateLimitPolicy", "The limit that counts here.", "\"person\";q=100;w=60");
    header(components, "ETag", "Send it as If-None-Match the next time.", "W/\"3q2-7wABAgM\"");
    parameter(
        components,
        "IdempotencyKey",
        "Idempotency-Key",
        200,
        "The same key and body get the first answer again for 24 hours; another body gets 409.",
        "5f0c6a4e-order-1");
    parameter(
        components,
        "Csrf",
        "X-CSRF-Token",
        100,
        "Needed with the cookie, not with Bearer: the value of the cookie quintet_csrf.",
        "kzJ0V5Yw3mQ1x8bN");
    parameter(
        components,
        "Client",
        "X-Client",
        20,
        "native: answers with tokens in the body; otherwise cookies are set.",
        "native");
    parameter(
        components,
        "IfNoneMatch",
        "If-None-Match",
        1000,
        "The ETag of the answer the client has; 304 if nothing has changed.",
        "W/\"3q2-7wABAgM\"");
  }

  static void add(String path, HttpMethod method, Operation operation) {
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    boolean keyed =
        method == HttpMethod.POST
            && path.startsWith("/api/v1/")
            && !path.startsWith("/api/v1/auth/")
            && !path.startsWith("/api/v1/realtime/");
    if (keyed) {
      refer(operation, "IdempotencyKey");
    }
    if (secured && writes(method)) {
      refer(operation, "Csrf");
    }
    if (Set.of("/login", "/register", "/guest", "/refresh", "/logout").stream()
        .anyMatch(door -> path.equals("/api/v1/auth" + door))) {
      refer(operation, "Client");
    }
    operation
        .getResponses()
        .forEach(
            (status, response) -> {
              if (response.get$ref() == null && path.startsWith("/api/")) {
                response.addHeaderObject("X-Request-Id", new Header().$ref(REQUEST_ID));
                response.addHeaderObject("RateLimit-Policy", new Header().$ref(RATE_LIMIT));
              }
            });
    ApiResponse read = operation.getResponses().get("200");
    if (method == HttpMethod.GET && read != null && isTagged(path, read)) {
      refer(operation, "IfNoneMatch");
      read.addHeaderObject("ETag", new Header().$ref("#/components/headers/ETag"));
      operation
          .getResponses()
          .addApiResponse(
              "304", new ApiResponse().description("What the client has is still right; no body."));
    }
  }

  private static boolean isTagged(String path, ApiResponse read) {
    return path.startsWith("/api/v1/")
        && !path.startsWith("/api/v1/realtime/")
        && read.getContent() != null
        && read.getContent().get("application/json") != null
        && String.valueOf(read.getContent().get("application/json").getSchema().get$ref())
            .startsWith("#/components/schemas/Reply");
  }

  private static void refer(Operation operation, String parameter) {
    operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + parameter));
  }

  private static void header(Components to, String name, String says, String example) {
    to.addHeaders(name, new Header().description(says).schema(text()).example(example));
  }

  private static void parameter(
      Components to, String id, String name, int longest, String says, String example) {
    Schema<?> schema = text();
    schema.setMaxLength(longest);
    to.addParameters(
        id,
        new Parameter()
            .in("header")
            .name(name)
            .required(false)
            .description(says)
            .schema(schema)
            .example(example));
  }

  private static Schema<?> text() {
    Schema<?> schema = new Schema<>();
    schema.addType("string");
    return schema;
  }
}
