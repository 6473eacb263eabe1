package app.quintet.platform.ai.provider;

import app.quintet.platform.ai.Skill.Speaker;
import app.quintet.platform.ai.Skill.Turn;
import app.quintet.platform.ai.provider.ProviderException.Kind;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Anthropic's Messages protocol. Structured output is a tool the model must use; its OpenAI
 * compatible door would ignore the schema.
 */
public final class Anthropic implements ChatProvider {
  private final String name;
  private final String key;
  private final URI uri;
  private final Http http;
  private final JsonMapper json = JsonMapper.shared();

  /**
   * A provider.
   *
   * @param baseUrl up to and without {@code /v1/messages}
   */
  public Anthropic(String name, String baseUrl, String key, Http http) {
    this.name = name;
    this.key = key;
    this.uri = URI.create(baseUrl.replaceAll("/+$", "") + "/v1/messages");
    this.http = http;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ChatReply chat(ChatRequest request, Duration within)
      throws ProviderException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("x-api-key", key)
            .header("anthropic-version", "2023-06-01")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body(request))))
            .build();
    return read(http.post(post, within));
  }

  private ObjectNode body(ChatRequest request) {
    ObjectNode body = json.createObjectNode();
    body.put("model", request.model());
    body.put("max_tokens", request.maxTokens());
    body.put("temperature", Math.min(1.0, request.temperature()));
    body.put(
        "system",
        request.turns().stream()
            .filter(t -> t.speaker() == Speaker.SYSTEM)
            .map(Turn::text)
            .collect(Collectors.joining("\n\n")));
    messages(request, body.putArray("messages"));
    ObjectNode tool = body.putArray("tools").addObject();
    tool.put("name", request.name()).put("description", "Gives the answer.");
    tool.set("input_schema", request.schema());
    body.putObject("tool_choice").put("type", "tool").put("name", request.name());
    return body;
  }

  /** Turns must alternate and begin with the user here, so neighbours of one speaker are joined. */
  private static void messages(ChatRequest request, ArrayNode messages) {
    for (Turn turn : request.turns()) {
      if (turn.speaker() == Speaker.SYSTEM) {
        continue;
      }
      String role = turn.speaker() == Speaker.USER ? "user" : "assistant";
      if (messages.isEmpty() && role.equals("assistant")) {
        messages.addObject().put("role", "user").put("content", "(the conversation begins)");
      }
      JsonNode last = messages.isEmpty() ? null : messages.get(messages.size() - 1);
      if (last instanceof ObjectNode same && same.path("role").asString().equals(role)) {
        same.put("content", same.path("content").asString() + "\n\n" + turn.text());
      } else {
        messages.addObject().put("role", role).put("content", turn.text());
      }
    }
    // A last turn of the assistant would be continued rather than answered.
    JsonNode last = messages.isEmpty() ? null : messages.get(messages.size() - 1);
    if (last == null || last.path("role").asString().equals("assistant")) {
      messages.addObject().put("role", "user").put("content", "(answer now)");
    }
  }

  private ChatReply read(byte[] answer) throws ProviderException {
    try {
      JsonNode root = json.readTree(answer);
      if (root.path("stop_reason").asString("").equals("refusal")) {
        throw new ProviderException(Kind.FILTERED);
      }
      JsonNode usage = root.path("usage");
      for (JsonNode block : root.path("content")) {
        if (block.path("type").asString("").equals("tool_use")) {
          return new ChatReply(
              json.writeValueAsString(block.path("input")),
              usage.path("input_tokens").asInt(0),
              usage.path("output_tokens").asInt(0),
              null);
        }
      }
      throw new ProviderException(Kind.BROKEN);
    } catch (JacksonException unreadable) {
      throw new ProviderException(Kind.BROKEN);
    }
  }
}
