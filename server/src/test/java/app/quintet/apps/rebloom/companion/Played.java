package app.quintet.apps.rebloom.companion;

import app.quintet.testing.ScriptedProvider;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.json.JsonMapper;

/** The one provider of a test's server, and what a model of it says. */
final class Played {
  private Played() {}

  /** Makes it the only provider, with the model {@code a-model}. */
  static void by(ScriptedProvider provider, DynamicPropertyRegistry registry) {
    registry.add("quintet.ai.providers[0].name", () -> "scripted");
    registry.add("quintet.ai.providers[0].protocol", () -> "openai");
    registry.add("quintet.ai.providers[0].base-url", provider::baseUrl);
    registry.add("quintet.ai.providers[0].key", () -> "key");
    registry.add("quintet.ai.providers[0].models", () -> "a-model");
    registry.add("quintet.ai.limits.per-minute", () -> "100000");
  }

  /** A structured answer with this message, without an exercise and not closing. */
  static String json(String message) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("message", message)
        .putNull("exercise")
        .put("closing", false)
        .toString();
  }
}
