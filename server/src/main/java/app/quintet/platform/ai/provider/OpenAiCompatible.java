package app.quintet.platform.ai.provider;

import app.quintet.platform.ai.Skill.Reasoning;
import app.quintet.platform.ai.Skill.Turn;
import app.quintet.platform.ai.provider.ProviderException.Kind;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The chat completions protocol of OpenAI, spoken by OpenRouter, Ollama, vLLM and many others. */
public final class OpenAiCompatible implements ChatProvider {
  private final String name;
  private final String key;
  private final Dialect dialect;
  private final URI uri;
  private final Http http;
  private final JsonMapper json = JsonMapper.shared();

  /** Where compatible services differ. */
  public enum Dialect {
    /** Nothing beyond the common fields. */
    PLAIN,
    /** Reasoning as {@code reasoning_effort}, tokens as {@code max_completion_tokens}. */
    OPENAI,
    /** Reasoning as an object; tells the price of each call when asked. */
    OPENROUTER
  }

  /**
   * A provider.
   *
   * @param baseUrl up to and without {@code /chat/completions}
   * @param key sent as a bearer token; blank for local servers that need none
   */
  public OpenAiCompatible(String name, String baseUrl, String key, Dialect dialect, Http http) {
    this.name = name;
    this.key = key;
    this.dialect = dialect;
    this.uri = URI.create(baseUrl.replaceAll("/+$", "") + "/chat/completions");
    this.http = http;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ChatReply chat(ChatRequest request, Duration within)
      throws ProviderException, InterruptedException {
    var http11 =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body(request))));
    if (!key.isBlank()) {
      http11.header("Authorization", "Bearer " + key);
    }
    return read(http.post(http11.build(), within));
  }

  private ObjectNode body(ChatRequest request) {
    ObjectNode body = json.createObjectNode();
    body.put("model", request.model());
    var messages = body.putArray("messages");
    for (Turn turn : request.turns()) {
      messages
          .addObject()
          .put("role", turn.speaker().name().toLowerCase(Locale.ROOT))
          .put("content", turn.text());
    }
    body.put("temperature", request.temperature());
    body.put(
        dialect == Dialect.OPENAI ? "max_completion_tokens" : "max_tokens", request.maxTokens());
    ObjectNode format = body.putObject("response_format").put("type", "json_schema");
    format
        .putObject("json_schema")
        .put("name", request.name())
        .put("strict", true)
        .set("schema", request.schema());
    dialectOf(request, body);
    return body;
  }

  private void dialectOf(ChatRequest request, ObjectNode body) {
    String effort = request.reasoning().name().toLowerCase(Locale.ROOT);
    boolean thinks = request.reasoning() != Reasoning.NONE;
    switch (dialect) {
      case PLAIN -> {}
      case OPENAI -> {
        if (thinks) {
          body.put("reasoning_effort", effort);
        }
      }
      case OPENROUTER -> {
        body.putObject("usage").put("include", true);
        if (thinks) {
          body.putObject("reasoning").put("effort", effort).put("exclude", true);
        }
      }
    }
  }

  private ChatReply read(byte[] answer) throws ProviderException {
    try {
      JsonNode root = json.readTree(answer);
      JsonNode choice = root.path("choices").path(0);
      JsonNode message = choice.path("message");
      if (choice.path("finish_reason").asString("").equals("content_filter")
          || message.path("refusal").isString()) {
        throw new ProviderException(Kind.FILTERED);
      }
      JsonNode content = message.path("content");
      if (!content.isString()) {
        throw new ProviderException(Kind.BROKEN);
      }
      JsonNode usage = root.path("usage");
      JsonNode cost = usage.path("cost");
      return new ChatReply(
          content.asString(),
          usage.path("prompt_tokens").asInt(0),
          usage.path("completion_tokens").asInt(0),
          cost.isNumber() ? cost.asDouble() : null);
    } catch (JacksonException unreadable) {
      throw new ProviderException(Kind.BROKEN);
    }
  }
}
