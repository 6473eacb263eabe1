package app.quintet.platform.ai.schema;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schema of an output record, in the subset that strict structured output takes: every
 * field required, nothing beyond them, optional ones as nullable. Fields are snake_case, constants
 * of enums lower case.
 */
public final class JsonSchema {
  private static final JsonMapper json = JsonMapper.shared();

  private JsonSchema() {}

  /** The schema; throws IllegalArgumentException for a component type that JSON has no form for. */
  public static ObjectNode of(Class<? extends Record> type) {
    ObjectNode schema = json.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    var required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      String name = Snake.of(component.getName());
      ObjectNode field = of(component.getAnnotatedType());
      var description = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
      if (description != null) {
        field.put("description", description.value());
      }
      properties.set(name, field);
      required.add(name);
    }
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode of(AnnotatedType annotated) {
    ObjectNode schema = of(annotated.getType());
    if (annotated.isAnnotationPresent(Nullable.class)) {
      String type = schema.path("type").asString();
      schema.putArray("type").add(type).add("null");
      if (schema.path("enum").isArray()) {
        schema.withArray("enum").addNull();
      }
    }
    return schema;
  }

  private static ObjectNode of(Type type) {
    ObjectNode schema = json.createObjectNode();
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return schema.put("type", "integer");
    }
    if (type == double.class || type == Double.class) {
      return schema.put("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      schema.put("type", "array").set("items", of(list.getActualTypeArguments()[0]));
      return schema;
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      var names = schema.put("type", "string").putArray("enum");
      for (Object constant : constants.getEnumConstants()) {
        names.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
      }
      return schema;
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return of(nested.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no JSON schema for " + type.getTypeName());
  }

  /** The same names that reading uses. */
  private static final class Snake extends PropertyNamingStrategies.SnakeCaseStrategy {
    private static final Snake INSTANCE = new Snake();

    static String of(String name) {
      return INSTANCE.translate(name);
    }
  }
}
