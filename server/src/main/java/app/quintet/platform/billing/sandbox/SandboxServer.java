package app.quintet.platform.billing.sandbox;

import app.quintet.platform.billing.stripe.StoreAnswers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Answers Stripe's client on a port of this machine alone, so that the way to the test store is the
 * way to the real one: over HTTP, in Stripe's protocol.
 */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class SandboxServer implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(SandboxServer.class);
  private static final int LONGEST = 100_000;
  private final SandboxApi api;
  private final SandboxKeys keys;
  private final Shelf shelf;
  private final HttpServer http;

  SandboxServer(SandboxApi api, SandboxKeys keys, Shelf shelf) {
    this.api = api;
    this.keys = keys;
    this.shelf = shelf;
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("the test store finds no port", e);
    }
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/v1/", this::handle);
    http.start();
  }

  String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  @Override
  public void destroy() {
    http.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      SandboxApi.Answer answer;
      try {
        answer = answer(exchange);
      } catch (RuntimeException broken) {
        log.error("the test store failed", broken);
        answer = SandboxApi.Answer.error(500, "api_error", "", "The test store failed.");
      }
      byte[] body = shelf.write(answer.body()).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Request-Id", "req_" + System.nanoTime());
      String now = Long.toString(shelf.now().getEpochSecond());
      exchange.getResponseHeaders().set(StoreAnswers.TEST_STORE_TIME, now);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private SandboxApi.Answer answer(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Authorization");
    if (!Objects.equals(key, "Bearer " + keys.apiKey())) {
      return SandboxApi.Answer.error(401, "invalid_request_error", "", "No valid API key.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST);
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    boolean post = exchange.getRequestMethod().equals("POST");
    String written = post ? new String(body, StandardCharsets.UTF_8) : query;
    return api.answer(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        written,
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Idempotency-Key"), ""));
  }
}
