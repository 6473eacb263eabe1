package app.quintet.platform.api.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Describes a record as Jackson writes it: every component is there, null where its type says so,
 * and absent only where {@link JsonInclude} leaves nulls out. Refuses two records of one name.
 */
final class RecordSchemas implements ModelConverter {
  private final Map<String, JavaType> owners = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings({"rawtypes", "NullAway"})
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json31.mapper().constructType(type.getType());
    if (java != null && JsonNode.class.isAssignableFrom(java.getRawClass())) {
      // Free-form JSON; without this the getters of the tree's class would be listed.
      Schema<?> free = new Schema<>();
      free.addType("object");
      return free.additionalProperties(true);
    }
    Schema schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (schema == null || java == null || !java.getRawClass().isRecord()) {
      return schema;
    }
    Schema model = schema;
    String ref = schema.get$ref();
    if (ref != null) {
      String name = ref.substring(ref.lastIndexOf('/') + 1);
      own(name, java);
      model = context.getDefinedModels().get(name);
    }
    if (model != null && model.getProperties() != null) {
      describe(java.getRawClass(), model);
    }
    return schema;
  }

  private void own(String name, JavaType java) {
    JavaType owner = owners.putIfAbsent(name, java);
    if (owner != null && !owner.equals(java)) {
      throw new IllegalStateException(
          "Two types are called " + name + " in the API's description: " + owner + " and " + java);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static void describe(Class<?> record, Schema model) {
    Map<String, Schema> properties = model.getProperties();
    for (RecordComponent component : record.getRecordComponents()) {
      String name = snake(component.getName());
      Schema property = properties.get(name);
      if (property == null) {
        continue;
      }
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      boolean leftOut = nullable && leavesNullsOut(record, component);
      if (nullable && !leftOut) {
        properties.put(name, Nulls.allow(property));
      }
      boolean listed = model.getRequired() != null && model.getRequired().contains(name);
      if (!leftOut && !listed) {
        model.addRequiredItem(name);
      }
    }
  }

  private static boolean leavesNullsOut(Class<?> record, RecordComponent component) {
    JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
    JsonInclude include = own == null ? record.getAnnotation(JsonInclude.class) : own;
    return include != null && include.value() == JsonInclude.Include.NON_NULL;
  }

  private static String snake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
