package app.quintet.platform.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes an example for every body out of its schema, so that none can go stale. Fields of a known
 * name get a value that looks like what a person would send.
 */
final class Examples {
  static final String ID = "0199f6a2-7c1e-7b54-9d0a-3f5c8e21b6d4";
  static final String TIME = "2026-11-21T09:30:00Z";
  private static final int DEEPEST = 12;
  private final Map<String, Schema<?>> schemas = new TreeMap<>();
  private final Map<String, String> words;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Examples(OpenAPI api, Map<String, String> words) {
    Map<String, Schema> named = api.getComponents().getSchemas();
    named.forEach((name, schema) -> schemas.put(name, schema));
    this.words = words;
  }

  /** Gives every JSON body without an example one; {@code words} holds typical values by field. */
  static void add(OpenAPI api, Map<String, String> words) {
    Examples examples = new Examples(api, words);
    for (var path : api.getPaths().values()) {
      for (Operation operation : path.readOperations()) {
        if (operation.getRequestBody() != null) {
          operation.getRequestBody().getContent().values().forEach(examples::fill);
        }
        operation.getResponses().values().stream()
            .filter(response -> response.getContent() != null)
            .flatMap(response -> response.getContent().values().stream())
            .forEach(examples::fill);
      }
    }
  }

  private void fill(MediaType body) {
    if (body.getSchema() != null && body.getExample() == null && body.getExamples() == null) {
      body.setExample(value("", body.getSchema(), new HashSet<>(), 0));
    }
  }

  private @Nullable Object value(String name, Schema<?> schema, Set<String> above, int depth) {
    String ref = schema.get$ref();
    if (ref != null) {
      String type = ref.substring(ref.lastIndexOf('/') + 1);
      Schema<?> named = schemas.get(type);
      // A thing inside itself ends there.
      if (named == null || depth > DEEPEST || above.contains(type)) {
        return null;
      }
      Set<String> inside = new HashSet<>(above);
      inside.add(type);
      return value(name, named, inside, depth + 1);
    }
    if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
      return value(name, schema.getAnyOf().getFirst(), above, depth + 1);
    }
    if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
      String known = words.get(name);
      return schema.getEnum().contains(known) ? known : schema.getEnum().getFirst();
    }
    return switch (type(schema)) {
      case "array" -> list(name, schema, above, depth);
      case "object" -> object(name, schema, above, depth);
      case "boolean" -> !"false".equals(words.get(name));
      case "integer" -> number(name, schema).intValue();
      case "number" -> number(name, schema).doubleValue();
      default -> text(name, schema);
    };
  }

  private Object list(String name, Schema<?> schema, Set<String> above, int depth) {
    Schema<?> items = schema.getItems();
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    Object item = items == null ? null : value(one, items, above, depth + 1);
    return item == null ? List.of() : List.of(item);
  }

  private Object object(String name, Schema<?> schema, Set<String> above, int depth) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (field, type) -> {
                boolean open = "null".equals(words.get(field));
                if (open && Nulls.allowed(type)) {
                  fields.put(field, null);
                } else if (!open || needed(schema, field)) {
                  fields.put(field, value(field, type, above, depth + 1));
                }
              });
    } else if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      String key = words.getOrDefault(name + ".key", "name");
      fields.put(key, value(key, values, above, depth + 1));
    }
    return fields;
  }

  private static boolean needed(Schema<?> schema, String field) {
    return schema.getRequired() != null && schema.getRequired().contains(field);
  }

  private Number number(String name, Schema<?> schema) {
    String known = words.get(name);
    // The same name may mean a number here and a word there.
    if (known != null && known.matches("[0-9]+(\\.[0-9]+)?")) {
      return Double.valueOf(known);
    }
    return schema.getMinimum() == null ? 1 : schema.getMinimum();
  }

  private String text(String name, Schema<?> schema) {
    String format = String.valueOf(schema.getFormat());
    return switch (format) {
      case "uuid" -> ID;
      case "date-time" -> TIME;
      case "date" -> "2026-11-21";
      default -> words.getOrDefault(name, name.isEmpty() ? "text" : name.replace('_', ' '));
    };
  }

  private static String type(Schema<?> schema) {
    Set<String> types = schema.getTypes();
    if (types == null) {
      return schema.getProperties() == null ? "string" : "object";
    }
    return types.stream().filter(t -> !t.equals("null")).findFirst().orElse("string");
  }
}
