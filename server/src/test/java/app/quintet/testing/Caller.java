package app.quintet.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API over HTTP, as one person or as nobody; immutable. */
public final class Caller {
  private final String base;
  private final HttpClient http;
  private final JsonMapper json;
  private final Map<String, String> headers;

  Caller(String base, HttpClient http, JsonMapper json, @Nullable String token) {
    this(base, http, json, token == null ? Map.of() : Map.of("Authorization", "Bearer " + token));
  }

  private Caller(String base, HttpClient http, JsonMapper json, Map<String, String> headers) {
    this.base = base;
    this.http = http;
    this.json = json;
    this.headers = headers;
  }

  /** The same caller with one more header. */
  public Caller header(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Caller(base, http, json, more);
  }

  /** GET. */
  public Answer get(String path) {
    return send("GET", path, null);
  }

  /** POST with a JSON body made from maps, lists or records; null for none. */
  public Answer post(String path, @Nullable Object body) {
    return send("POST", path, body);
  }

  /** PUT. */
  public Answer put(String path, @Nullable Object body) {
    return send("PUT", path, body);
  }

  /** PATCH. */
  public Answer patch(String path, @Nullable Object body) {
    return send("PATCH", path, body);
  }

  /** DELETE. */
  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /** Any method; a String body is sent as it is. */
  public Answer send(String method, String path, @Nullable Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    headers.forEach(request::setHeader);
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json");
      String text = body instanceof String s ? s : json.writeValueAsString(body);
      request.method(method, BodyPublishers.ofString(text));
    }
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      String text = response.body();
      boolean isJson =
          response.headers().firstValue("Content-Type").orElse("").contains("json")
              && !text.isEmpty();
      JsonNode tree = isJson ? json.readTree(text) : json.createObjectNode();
      return new Answer(response.statusCode(), response.headers(), text, tree);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
