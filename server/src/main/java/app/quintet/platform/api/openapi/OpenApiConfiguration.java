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
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
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
  GlobalOpenApiCustomizer complete() throws IOException {
    Wording wording = Wording.load();
    return api -> {
      Components components = api.getComponents();
      ModelConverters.getInstance(true).readAll(Errors.class).forEach(components::addSchemas);
      Common.declare(components);
      Failing.declare(components);
      api.setPaths(sorted(api));
      operations(api, wording);
      RequestSchemas.relax(api);
      Examples.add(api, wording.values());
      components.setSchemas(new TreeMap<>(components.getSchemas()));
    };
  }

  private static void operations(OpenAPI api, Wording wording) {
    Set<String> taken = new HashSet<>();
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          name(operation, taken);
                          describe(path, method, operation, wording);
                        }));
  }

  // One method under two paths: the second in the order of paths gets a number.
  private static void name(Operation operation, Set<String> taken) {
    String id = operation.getOperationId();
    for (int n = 2; !taken.add(operation.getOperationId()); n++) {
      operation.setOperationId(id + "_" + n);
    }
  }

  private static void describe(
      String path, HttpMethod method, Operation operation, Wording wording) {
    String id = operation.getOperationId();
    if (operation.getSummary() == null) {
      operation.setSummary(wording.summary(id));
    }
    String[] parts = path.split("/", -1);
    operation.setTags(List.of(path.startsWith("/api/v1/") ? parts[3] : "auth"));
    Failing.add(operation, Common.writes(method), path.contains("{"), wording.also(id));
    Common.add(path, method, operation);
  }

  private static io.swagger.v3.oas.models.Paths sorted(OpenAPI api) {
    io.swagger.v3.oas.models.Paths paths = new io.swagger.v3.oas.models.Paths();
    new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
    return paths;
  }
}
