package app.quintet.platform.ai.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.ai.Skill.Reasoning;
import app.quintet.platform.ai.Skill.Speaker;
import app.quintet.platform.ai.Skill.Turn;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a local server that speaks the Messages protocol. */
class AnthropicTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final AtomicReference<JsonNode> asked = new AtomicReference<>();
  private final Http http = new Http();
  private HttpServer server;
  private String answer = "";

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/messages",
        exchange -> {
          try (exchange) {
            asked.set(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            boolean known =
                "secret".equals(exchange.getRequestHeaders().getFirst("x-api-key"))
                    && exchange.getRequestHeaders().containsKey("anthropic-version");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    http.close();
  }

  private ChatReply ask(String key, List<Turn> turns) throws Exception {
    var schema = JSON.createObjectNode().put("type", "object");
    var request = new ChatRequest("claude", turns, "app_skill", schema, 1.4, 60, Reasoning.NONE);
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    return new Anthropic("anthropic", base, key, http).chat(request, Duration.ofSeconds(5));
  }

  @Test
  void theForcedToolsInputIsTheAnswerAndTheSystemTurnStandsApart() throws Exception {
    answer =
        """
        {"stop_reason": "tool_use", "usage": {"input_tokens": 12, "output_tokens": 5},
         "content": [{"type": "text", "text": "Well,"},
                     {"type": "tool_use", "name": "app_skill", "input": {"message": "hi"}}]}
        """;
    var turns =
        List.of(
            new Turn(Speaker.SYSTEM, "Be kind."),
            new Turn(Speaker.ASSISTANT, "Hello."),
            new Turn(Speaker.USER, "one"),
            new Turn(Speaker.USER, "two"));
    ChatReply reply = ask("secret", turns);
    assertThat(reply).isEqualTo(new ChatReply("{\"message\":\"hi\"}", 12, 5, null));
    JsonNode body = asked.get();
    assertThat(body.path("system").asString()).isEqualTo("Be kind.");
    assertThat(body.path("temperature").asDouble()).isEqualTo(1.0);
    assertThat(body.path("tool_choice").path("name").asString()).isEqualTo("app_skill");
    assertThat(body.path("messages").valueStream().map(m -> m.path("role").asString()))
        .containsExactly("user", "assistant", "user");
    assertThat(body.path("messages").path(2).path("content").asString()).isEqualTo("one\n\ntwo");
  }

  @Test
  void aWrongKeyAndARefusalAreToldApart() {
    var turns = List.of(new Turn(Speaker.SYSTEM, "Be kind."), new Turn(Speaker.USER, "hi"));
    assertThatThrownBy(() -> ask("wrong", turns))
        .isInstanceOfSatisfying(
            ProviderException.class,
            e -> assertThat(e.kind()).isEqualTo(ProviderException.Kind.UNAUTHORISED));
    answer = "{\"stop_reason\": \"refusal\", \"content\": []}";
    assertThatThrownBy(() -> ask("secret", turns))
        .isInstanceOfSatisfying(
            ProviderException.class,
            e -> assertThat(e.kind()).isEqualTo(ProviderException.Kind.FILTERED));
  }
}
