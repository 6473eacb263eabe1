package app.quintet.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model provider on a local port that speaks the chat completions protocol, streaming included,
 * and the moderation protocol, and plays what a test scripts: one step per request, then the last
 * step again. It answers 401 to a wrong key and keeps every request.
 */
public final class ScriptedProvider implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final HttpServer server;
  private final String key;
  private final Queue<Step> script = new ConcurrentLinkedQueue<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Step last = status(503);

  /** What the server does with one request. */
  @FunctionalInterface
  public interface Step {
    void play(HttpExchange exchange, Request request) throws Exception;
  }

  /** A request as it came. */
  public record Request(String authorization, JsonNode body) {
    /** The model asked for. */
    public String model() {
      return body.path("model").asString("");
    }

    /** The texts of all turns of one role, in order. */
    public List<String> turns(String role) {
      return body.path("messages")
          .valueStream()
          .filter(m -> m.path("role").asString("").equals(role))
          .map(m -> m.path("content").asString(""))
          .toList();
    }
  }

  /** Starts on a free port; requests must carry this key, or none when it is empty. */
  public ScriptedProvider(String key) {
    this.key = key;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::handle);
    server.createContext("/v1/moderations", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** The base URL to configure. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** Forgets everything and plays these steps from now on; the last one repeats. */
  public ScriptedProvider play(Step... steps) {
    script.clear();
    requests.clear();
    script.addAll(List.of(steps));
    last = steps[steps.length - 1];
    return this;
  }

  /** Every request since the last {@link #play}. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      String given = authorization == null ? "" : authorization;
      var request = new Request(given, JSON.readTree(exchange.getRequestBody().readAllBytes()));
      requests.add(request);
      String expected = key.isEmpty() ? "" : "Bearer " + key;
      Step next = script.poll();
      Step step = given.equals(expected) ? (next == null ? last : next) : status(401);
      step.play(exchange, request);
    } catch (IOException gone) {
      throw gone;
    } catch (Exception broken) {
      throw new IOException(broken);
    }
  }

  /** Answers this content, as one object or as a stream, whichever was asked for. */
  public static Step ok(String content) {
    return (exchange, request) -> {
      if (request.body().path("stream").asBoolean(false)) {
        stream(exchange, request, content);
      } else {
        send(exchange, 200, completion(request, content, "stop"));
      }
    };
  }

  /** Answers this content and tells what it cost, as OpenRouter does. */
  public static Step okCosting(String content, double dollars) {
    return (exchange, request) -> {
      var body =
          (tools.jackson.databind.node.ObjectNode)
              JSON.readTree(completion(request, content, "stop"));
      body.withObject("usage").put("cost", dollars);
      send(exchange, 200, body.toString());
    };
  }

  /** Answers a rating with these scores by category. */
  public static Step scores(Map<String, Double> scores) {
    return (exchange, request) -> {
      var body = JSON.createObjectNode().put("id", "modr-1").put("model", request.model());
      var given = body.putArray("results").addObject().putObject("category_scores");
      scores.forEach(given::put);
      send(exchange, 200, body.toString());
    };
  }

  /** Answers an error with this status. */
  public static Step status(int status) {
    return (exchange, request) ->
        send(exchange, status, "{\"error\":{\"message\":\"scripted\",\"code\":" + status + "}}");
  }

  /** 429 with Retry-After in seconds. */
  public static Step busy(int seconds) {
    return (exchange, request) -> {
      exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
      status(429).play(exchange, request);
    };
  }

  /** Never answers, until the provider is closed. */
  public Step hang() {
    return (exchange, request) -> closing.await();
  }

  /** Waits, then plays the other step. */
  public Step slow(long millis, Step then) {
    return (exchange, request) -> {
      closing.await(millis, TimeUnit.MILLISECONDS);
      then.play(exchange, request);
    };
  }

  /** A 200 whose body is no JSON at all. */
  public static Step brokenJson() {
    return (exchange, request) -> send(exchange, 200, "{\"choices\": [{\"mess");
  }

  /** Announces a long body, sends a part and cuts the connection. */
  public static Step cut() {
    return (exchange, request) -> {
      byte[] part = "{\"choices\": [".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, 10_000);
      exchange.getResponseBody().write(part);
      exchange.getResponseBody().flush();
    };
  }

  /** The provider's own filter refuses. */
  public static Step filtered() {
    return (exchange, request) -> send(exchange, 200, completion(request, "", "content_filter"));
  }

  private static String completion(Request request, String content, String finish) {
    var body = JSON.createObjectNode().put("id", "chatcmpl-1").put("object", "chat.completion");
    body.put("model", request.model());
    var choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
    choice.putObject("message").put("role", "assistant").put("content", content);
    body.putObject("usage").put("prompt_tokens", 100).put("completion_tokens", 20);
    return body.toString();
  }

  private static void stream(HttpExchange exchange, Request request, String content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    for (String piece : content.split("(?<= )")) {
      var chunk = JSON.createObjectNode().put("object", "chat.completion.chunk");
      chunk.put("model", request.model());
      chunk.putArray("choices").addObject().putObject("delta").put("content", piece);
      exchange
          .getResponseBody()
          .write(("data: " + chunk + "\n\n").getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
    exchange.getResponseBody().write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
