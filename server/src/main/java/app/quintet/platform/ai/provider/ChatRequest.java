package app.quintet.platform.ai.provider;

import app.quintet.platform.ai.Skill.Reasoning;
import app.quintet.platform.ai.Skill.Turn;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call to a model, in no provider's dialect.
 *
 * @param name of the schema, letters, digits, {@code _} and {@code -} only
 * @param schema the JSON schema the answer must obey
 */
public record ChatRequest(
    String model,
    List<Turn> turns,
    String name,
    ObjectNode schema,
    double temperature,
    int maxTokens,
    Reasoning reasoning) {}
