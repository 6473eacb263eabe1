package app.quintet.platform.api.openapi;

import app.quintet.platform.api.Errors;
import app.quintet.platform.kernel.Person;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final Map<String, String> FAILURES =
      new TreeMap<>(
          Map.of(
              "400", "MALFORMED_REQUEST: the body is not JSON.",
              "401", "AUTHENTICATION_REQUIRED: sign in, or refresh the session.",
              "404", "NOT_FOUND: it does not exist, or it is somebody else's.",
              "422", "VALIDATION_ERROR: every fault is in details.",
              "429", "RATE_LIMITED: wait as long as Retry-After says.",
              "500", "INTERNAL_ERROR: ours; quote the request id."));

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class);
  }

  /** swagger-core reads records with Jackson 2; it must use the names that Jackson 3 writes. */
  @Bean
  ModelResolver modelResolver() {
    ObjectMapper mapper = io.swagger.v3.core.util.Json31.mapper().copy();
    mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    return new ModelResolver(mapper).openapi31(true);
  }

  /** Names its server itself: otherwise the description would depend on who asked for it, where. */
  @Bean
  OpenAPI description() {
    Info info =
        new Info()
            .title("Quintet")
            .version("1")
            .description(
                "Five apps, one API. Success and failure come in one envelope; see docs/api.md.");
    return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
  }

  @Bean
  RecordSchemas recordSchemas() {
    return new RecordSchemas();
  }

  @Bean
  GlobalOpenApiCustomizer complete() {
    return api -> {
      Components components = api.getComponents();
      ModelConverters.getInstance(true).readAll(Errors.class).forEach(components::addSchemas);
      components.addSecuritySchemes(
          "bearer",
          new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
      components.addSecuritySchemes(
          "cookie",
          new SecurityScheme()
              .type(SecurityScheme.Type.APIKEY)
              .in(SecurityScheme.In.COOKIE)
              .name("quintet_access"));
      api.setPaths(sorted(api));
      operations(api);
      RequestSchemas.relax(api);
      components.setSchemas(new TreeMap<>(components.getSchemas()));
    };
  }

  private static void operations(OpenAPI api) {
    Set<String> taken = new HashSet<>();
    for (var path : api.getPaths().values()) {
      for (Operation operation : path.readOperations()) {
        addFailures(operation);
        // One method under two paths: the second in the order of paths gets a number.
        String id = operation.getOperationId();
        for (int n = 2; !taken.add(operation.getOperationId()); n++) {
          operation.setOperationId(id + "_" + n);
        }
      }
    }
  }

  private static io.swagger.v3.oas.models.Paths sorted(OpenAPI api) {
    io.swagger.v3.oas.models.Paths paths = new io.swagger.v3.oas.models.Paths();
    new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
    return paths;
  }

  private static void addFailures(Operation operation) {
    FAILURES.forEach(
        (status, why) -> {
          if (!operation.getResponses().containsKey(status)) {
            operation
                .getResponses()
                .addApiResponse(
                    status,
                    new ApiResponse()
                        .description(why)
                        .content(
                            new Content()
                                .addMediaType(
                                    "application/json",
                                    new MediaType()
                                        .schema(
                                            new Schema<>().$ref("#/components/schemas/Errors")))));
          }
        });
  }
}
