package app.quintet.platform.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be null in a request may also be left out of it; in an answer it is always written. */
final class RequestSchemas {
  private RequestSchemas() {}

  /** Takes the nullable properties of everything a request can carry off the required ones. */
  static void relax(OpenAPI api) {
    Deque<Schema<?>> open = new ArrayDeque<>();
    for (var path : api.getPaths().values()) {
      for (Operation operation : path.readOperations()) {
        if (operation.getRequestBody() != null) {
          for (MediaType body : operation.getRequestBody().getContent().values()) {
            open.add(body.getSchema());
          }
        }
      }
    }
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Schema<?> next = open.remove();
      String ref = next.get$ref();
      if (ref != null) {
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        Schema<?> named = api.getComponents().getSchemas().get(name);
        if (named != null && seen.add(name)) {
          open.add(named);
        }
        continue;
      }
      relax(next);
      open.addAll(parts(next));
    }
  }

  private static void relax(Schema<?> schema) {
    if (schema.getRequired() == null || schema.getProperties() == null) {
      return;
    }
    List<String> required = new ArrayList<>(schema.getRequired());
    required.removeIf(
        name -> {
          Schema<?> property = schema.getProperties().get(name);
          return property != null && Nulls.allowed(property);
        });
    schema.setRequired(required.isEmpty() ? null : required);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static List<Schema<?>> parts(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    if (schema.getProperties() != null) {
      ((Map<String, Schema>) schema.getProperties()).values().forEach(parts::add);
    }
    if (schema.getItems() != null) {
      parts.add(schema.getItems());
    }
    if (schema.getAnyOf() != null) {
      ((List<Schema>) (List) schema.getAnyOf()).forEach(parts::add);
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      parts.add(values);
    }
    return parts;
  }
}
