package app.quintet.platform.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares a value with its schema: types, required and unknown fields, choices and bounds. */
final class Fitting {
  private Fitting() {}

  static List<String> faults(JsonNode api, JsonNode schema, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(api, schema, value, "", faults);
    return faults;
  }

  private static void check(
      JsonNode api, JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (schema.has("$ref")) {
      check(api, api.at(schema.get("$ref").asString().substring(1)), value, at, faults);
      return;
    }
    if (schema.has("anyOf")) {
      if (schema.get("anyOf").valueStream().noneMatch(s -> faults(api, s, value).isEmpty())) {
        faults.add(at + " fits none of its alternatives");
      }
      return;
    }
    if (schema.has("type") && !typed(schema.get("type"), value)) {
      faults.add(at + " is not " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
      faults.add(at + " is none of " + schema.get("enum"));
    }
    if (value.isNumber() && schema.has("minimum") && value.asDouble() < bound(schema, "minimum")
        || value.isNumber()
            && schema.has("maximum")
            && value.asDouble() > bound(schema, "maximum")) {
      faults.add(at + " is out of bounds");
    }
    if (value.isString()
        && schema.has("maxLength")
        && value.asString().length() > bound(schema, "maxLength")) {
      faults.add(at + " is too long");
    }
    if (value.isArray() && schema.has("items")) {
      value.valueStream().forEach(v -> check(api, schema.get("items"), v, at + "[]", faults));
    }
    if (value.isObject() && schema.has("properties")) {
      schema
          .path("required")
          .valueStream()
          .filter(name -> !value.has(name.asString()))
          .forEach(name -> faults.add(at + "." + name.asString() + " is missing"));
      value
          .propertyStream()
          .forEach(
              field -> {
                JsonNode own = schema.get("properties").get(field.getKey());
                if (own == null) {
                  faults.add(at + "." + field.getKey() + " is not known");
                } else {
                  check(api, own, field.getValue(), at + "." + field.getKey(), faults);
                }
              });
    }
  }

  private static double bound(JsonNode schema, String name) {
    return schema.get(name).asDouble();
  }

  private static boolean typed(JsonNode types, JsonNode value) {
    if (types.isArray()) {
      return types.valueStream().anyMatch(type -> typed(type, value));
    }
    return switch (types.asString()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }
}
