package app.quintet.platform.ai.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a model's answer strictly into its record.
 *
 * @param schema what the answer must obey
 */
public record OutputReader<O extends Record>(Class<O> type, ObjectNode schema) {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  /**
   * An answer or its faults, one of them empty.
   *
   * @param words every text in the answer, for the check of content
   */
  public record Reading<O>(@Nullable O output, List<String> faults, List<String> words) {}

  /** A reader for this record. */
  public static <O extends Record> OutputReader<O> of(Class<O> type) {
    return new OutputReader<>(type, JsonSchema.of(type));
  }

  /** Reads; faults name places and never quote the answer. */
  public Reading<O> read(String content) {
    try {
      JsonNode tree = STRICT.readTree(content);
      List<String> faults = SchemaCheck.faults(tree, schema);
      if (!faults.isEmpty()) {
        return new Reading<>(null, faults, List.of());
      }
      List<String> words = new ArrayList<>();
      collect(tree, words);
      return new Reading<>(STRICT.treeToValue(tree, type), List.of(), words);
    } catch (JacksonException unreadable) {
      return new Reading<>(null, List.of("the answer is not one valid JSON object"), List.of());
    }
  }

  private static void collect(JsonNode node, List<String> words) {
    if (node.isString()) {
      words.add(node.asString());
    }
    for (JsonNode child : node) {
      collect(child, words);
    }
  }
}
