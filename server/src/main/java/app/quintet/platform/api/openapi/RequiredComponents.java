package app.quintet.platform.api.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's component is required in the schema unless its type says that it may be null. */
final class RequiredComponents implements ModelConverter {
  @Override
  @SuppressWarnings({"rawtypes", "NullAway"})
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    JavaType java = Json31.mapper().constructType(type.getType());
    if (schema == null || java == null || !java.getRawClass().isRecord()) {
      return schema;
    }
    Schema model = schema;
    String ref = schema.get$ref();
    if (ref != null) {
      model = context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }
    if (model != null && model.getProperties() != null) {
      require(java.getRawClass(), model);
    }
    return schema;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static void require(Class<?> record, Schema model) {
    Map<String, Schema> properties = model.getProperties();
    for (RecordComponent component : record.getRecordComponents()) {
      String name = snake(component.getName());
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      boolean listed = model.getRequired() != null && model.getRequired().contains(name);
      if (properties.containsKey(name) && !nullable && !listed) {
        model.addRequiredItem(name);
      }
    }
  }

  private static String snake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }
}
