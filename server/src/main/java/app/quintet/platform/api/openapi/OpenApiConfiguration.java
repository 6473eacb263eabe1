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
import java.util.Map;
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

  @Bean
  RequiredComponents requiredComponents() {
    return new RequiredComponents();
  }

  @Bean
  GlobalOpenApiCustomizer complete() {
    return api -> {
      api.setInfo(
          new Info()
              .title("Quintet")
              .version("1")
              .description(
                  "Five apps, one API. Success and failure come in one envelope; see"
                      + " docs/api.md."));
      api.setServers(null);
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
      operations(api);
      api.setPaths(sorted(api));
      components.setSchemas(new TreeMap<>(components.getSchemas()));
    };
  }

  private static void operations(OpenAPI api) {
    api.getPaths()
        .values()
        .forEach(path -> path.readOperations().forEach(OpenApiConfiguration::addFailures));
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
