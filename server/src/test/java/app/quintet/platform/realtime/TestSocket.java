package app.quintet.platform.realtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real WebSocket whose frames a test reads one after the other. */
public final class TestSocket implements WebSocket.Listener, AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  /** The close code, once closed. */
  public final CompletableFuture<Integer> closed = new CompletableFuture<>();

  private TestSocket(String base, String path, Map<String, String> headers) {
    WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
    headers.forEach(builder::header);
    socket = builder.buildAsync(URI.create(base.replace("http:", "ws:") + path), this).join();
  }

  /** Opens a socket with a bearer token. */
  public static TestSocket open(String base, String path, String token) {
    return new TestSocket(base, path, Map.of("Authorization", "Bearer " + token));
  }

  static TestSocket open(String base, String path, Map<String, String> headers) {
    return new TestSocket(base, path, headers);
  }

  TestSocket send(String frame) {
    socket.sendText(frame.replace('\'', '"'), true).join();
    return this;
  }

  /** Subscribes and reads the answer. */
  public JsonNode subscribe(String topic) {
    return send("{'type':'subscribe','topic':'%s'}".formatted(topic)).next();
  }

  TestSocket subscribe(String topic, long since) {
    return send("{'type':'subscribe','topic':'%s','since':%d}".formatted(topic, since));
  }

  /** The next frame, waited for at most 30 seconds. */
  public JsonNode next() {
    try {
      JsonNode frame = frames.poll(30, TimeUnit.SECONDS);
      if (frame == null) {
        throw new AssertionError("no frame came within 30 seconds");
      }
      return frame;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether everything that came has been read; asks the server so that nothing is under way. */
  boolean silent() {
    send("{'type':'ping'}");
    return next().path("type").asString().equals("pong") && frames.isEmpty();
  }

  /** What came and has not been read. */
  BlockingQueue<JsonNode> frames() {
    return frames;
  }

  /** Drops the connection without a word. */
  void abort() {
    socket.abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      frames.add(JSON.readTree(part.toString()));
      part.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.complete(1006);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
