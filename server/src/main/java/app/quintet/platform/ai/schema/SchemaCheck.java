package app.quintet.platform.ai.schema;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares an answer with its schema; names places and types, and never quotes the answer. */
final class SchemaCheck {
  private static final int MOST_FAULTS = 12;
  private final List<String> faults = new ArrayList<>();

  /** What is wrong; empty when the answer obeys. */
  static List<String> faults(JsonNode answer, JsonNode schema) {
    var check = new SchemaCheck();
    check.value(answer, schema, "");
    return List.copyOf(check.faults);
  }

  private void value(JsonNode value, JsonNode schema, String path) {
    JsonNode type = schema.path("type");
    if (!matches(value, type)) {
      fault(
          path,
          "must be " + (type.isArray() ? type.path(0).asString() + " or null" : type.asString()));
    } else if (value.isObject()) {
      object(value, schema, path);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        value(value.get(i), schema.path("items"), path + "[" + i + "]");
      }
    } else if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      fault(path, "must be one of " + schema.path("enum"));
    }
  }

  private void object(JsonNode value, JsonNode schema, String path) {
    JsonNode properties = schema.path("properties");
    for (var property : properties.properties()) {
      String at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
      JsonNode field = value.get(property.getKey());
      if (field == null) {
        fault(at, "is missing");
      } else {
        value(field, property.getValue(), at);
      }
    }
    for (String name : value.propertyNames()) {
      if (!properties.has(name)) {
        fault(path, "has a field that the schema does not know");
      }
    }
  }

  private void fault(String path, String what) {
    if (faults.size() < MOST_FAULTS) {
      faults.add((path.isEmpty() ? "the answer" : path) + " " + what);
    }
  }

  private static boolean contains(JsonNode constants, JsonNode value) {
    for (JsonNode constant : constants) {
      if (constant.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(JsonNode value, JsonNode type) {
    if (type.isArray()) {
      return matches(value, type.path(0)) || matches(value, type.path(1));
    }
    return switch (type.asString()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber() && value.canConvertToLong();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("unknown type in a schema");
    };
  }
}
