package app.quintet.platform.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** How a schema says in OpenAPI 3.1 that null is one of its values. */
final class Nulls {
  private Nulls() {}

  /** The schema with null among its values; a simple one is changed in place. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  static Schema allow(Schema schema) {
    if (allowed(schema)) {
      return schema;
    }
    // An enum would have to list null too, and a reference has no type: both get an alternative.
    if (schema.get$ref() == null && schema.getEnum() == null && schema.getTypes() != null) {
      schema.addType("null");
      return schema;
    }
    Schema nothing = new Schema();
    nothing.addType("null");
    Schema either = new Schema();
    either.setAnyOf(List.of(schema, nothing));
    return either;
  }

  /** Whether null is one of the schema's values. */
  @SuppressWarnings("unchecked")
  static boolean allowed(Schema<?> schema) {
    Set<String> types = schema.getTypes();
    if (types != null && types.contains("null")) {
      return true;
    }
    return schema.getAnyOf() != null
        && schema.getAnyOf().stream().anyMatch(each -> allowed((Schema<?>) each));
  }
}
