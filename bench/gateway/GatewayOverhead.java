import app.quintet.Quintet;
import app.quintet.platform.ai.Gateway;
import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.data.Tx;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * usage: GatewayOverhead CALLS WARM_UP. Runs a skill against a provider in this process that
 * answers at once, one call after the other and then four at a time, and prints the time of
 * gateway.run without the time inside the provider's HTTP call, as the server itself records both
 * per call.
 */
public final class GatewayOverhead {
  record Output(String message, int score) {}

  static final class Echo implements Skill<List<String>, Output> {
    public String id() {
      return "bench.echo";
    }

    public String promptVersion() {
      return "v1";
    }

    public Class<Output> output() {
      return Output.class;
    }

    public Tuning tuning(List<String> turns) {
      return new Tuning(0.7, 300, false, Reasoning.NONE);
    }

    public List<Turn> turns(List<String> words, String prompt) {
      List<Turn> turns = new ArrayList<>();
      turns.add(new Turn(Speaker.SYSTEM, Prompts.fill(prompt, Map.of("mood", "friendly"))));
      for (int i = 0; i < words.size(); i++) {
        turns.add(new Turn(i % 2 == 0 ? Speaker.USER : Speaker.ASSISTANT, words.get(i)));
      }
      return turns;
    }

    public List<String> faults(List<String> turns, Output output) {
      return List.of();
    }

    public Output offline(List<String> turns) {
      return new Output("offline", 0);
    }
  }

  public static void main(String[] args) throws Exception {
    int calls = Integer.parseInt(args[0]);
    int warmUp = Integer.parseInt(args[1]);
    HttpServer provider = provider();
    ConfigurableApplicationContext server = server(provider.getAddress().getPort());
    Gateway gateway = server.getBean(Gateway.class);
    UUID person = person(server);
    run(gateway, person, warmUp, 1);
    settled(server, person, warmUp);
    run(gateway, person, calls, 1);
    report(server, person, "one at a time ", warmUp, calls);
    floor(server, provider, person, calls, 1);
    run(gateway, person, calls, 4);
    report(server, person, "four at a time", warmUp + calls, calls);
    floor(server, provider, person, calls, 4);
    provider.stop(0);
    server.close();
    System.exit(0);
  }

  private static HttpServer provider() throws Exception {
    String content =
        "{\\\"message\\\": \\\"That sounds lovely, which one is it?\\\", \\\"score\\\": 3}";
    byte[] answer =
        ("{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":\""
                + content
                + "\"}}],\"usage\":{\"prompt_tokens\":200,\"completion_tokens\":20}}")
            .getBytes(StandardCharsets.UTF_8);
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext(
        "/v1/chat/completions",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.start();
    return http;
  }

  private static ConfigurableApplicationContext server(int providerPort) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("server.port", 0);
    settings.put("quintet.rate-limits", "off");
    settings.put("logging.level.root", "warn");
    settings.put("quintet.ai.providers[0].name", "local");
    settings.put("quintet.ai.providers[0].protocol", "openai");
    settings.put("quintet.ai.providers[0].base-url", "http://127.0.0.1:" + providerPort + "/v1");
    settings.put("quintet.ai.providers[0].key", "bench");
    settings.put("quintet.ai.providers[0].models", "bench-model");
    settings.put("quintet.ai.limits.per-minute", 10_000_000);
    settings.put("quintet.ai.limits.per-day", 10_000_000);
    settings.put("quintet.ai.budgets.app-day", 1_000_000);
    settings.put("quintet.ai.budgets.app-month", 1_000_000);
    settings.put("quintet.ai.budgets.server-day", 1_000_000);
    settings.put("quintet.ai.budgets.server-month", 1_000_000);
    var arguments = settings.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue());
    return SpringApplication.run(Quintet.class, arguments.toArray(String[]::new));
  }

  /** A guest who agrees that their words may leave. */
  private static UUID person(ConfigurableApplicationContext server) throws Exception {
    int port = ((WebServerApplicationContext) server).getWebServer().getPort();
    String base = "http://127.0.0.1:" + port + "/api/v1";
    JsonNode guest =
        send(base + "/auth/guest", "POST", "", "{\"language\":\"en\",\"time_zone\":\"UTC\"}");
    String token = guest.path("data").path("access_token").asString();
    send(base + "/privacy/consents", "PUT", token, "{\"consents\":{\"model_providers\":true}}");
    return UUID.fromString(guest.path("data").path("user").path("id").asString());
  }

  private static JsonNode send(String uri, String method, String token, String body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", "application/json")
            .header("X-Client", "native")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            uri + " answered " + answer.statusCode() + " " + answer.body());
      }
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  private static void run(Gateway gateway, UUID person, int calls, int atOnce) throws Exception {
    List<String> talk =
        List.of(
            "Hi, is this seat taken?",
            "No, go ahead.",
            "What are you reading?",
            "A novel about the sea.",
            "I grew up by the sea, in a village with one shop and two boats.");
    Echo echo = new Echo();
    try (var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
      for (int t = 0; t < atOnce; t++) {
        threads.submit(
            () -> {
              for (int i = 0; i < calls / atOnce; i++) {
                var answer = gateway.run(echo, talk, person, true);
                if (answer.source() != Gateway.Source.LLM) {
                  System.err.println("a call was answered " + answer.source());
                  System.exit(1);
                }
              }
            });
      }
      threads.shutdown();
      threads.awaitTermination(10, TimeUnit.MINUTES);
    }
  }

  /**
   * The one round trip to the database that every run needs (consent), empty and between the same
   * HTTP calls: what this machine charges for waiting, whatever the gateway does.
   */
  private static void floor(
      ConfigurableApplicationContext server,
      HttpServer provider,
      UUID person,
      int calls,
      int atOnce)
      throws Exception {
    Tx tx = server.getBean(Tx.class);
    URI uri =
        URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + "/v1/chat/completions");
    HttpRequest request =
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString("{}")).build();
    long[] took = new long[calls / atOnce * atOnce];
    try (HttpClient client =
            HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
        var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
      for (int t = 0; t < atOnce; t++) {
        int first = t;
        threads.submit(
            () -> {
              for (int i = first; i < took.length; i += atOnce) {
                long from = System.nanoTime();
                tx.read(person, "select 1", (row, n) -> row.getInt(1));
                took[i] = (System.nanoTime() - from) / 1_000;
                client.send(request, HttpResponse.BodyHandlers.ofByteArray());
              }
              return true;
            });
      }
    }
    print("of it: one empty round trip      ", took);
  }

  private static void print(String name, long[] micros) {
    Arrays.sort(micros);
    int n = micros.length;
    System.out.printf(
        "%s p50 %.2f ms  p95 %.2f ms  p99 %.2f ms  (%d calls)%n",
        name,
        micros[n / 2] / 1000.0,
        micros[n * 95 / 100] / 1000.0,
        micros[n * 99 / 100] / 1000.0,
        n);
  }

  /** Waits until the rows of the calls are written; answers overhead in microseconds, in order. */
  private static long[] settled(ConfigurableApplicationContext server, UUID person, int rows)
      throws Exception {
    Tx tx = server.getBean(Tx.class);
    JdbcClient sql = server.getBean(JdbcClient.class);
    for (int i = 0; i < 300; i++) {
      var overheads =
          tx.as(
              person,
              () ->
                  sql.sql(
                          "select latency_us - provider_us from ai.call where user_id = ? order by"
                              + " at, id")
                      .param(person)
                      .query(Long.class)
                      .list());
      if (overheads.size() >= rows) {
        return overheads.stream().mapToLong(Long::longValue).toArray();
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("not all calls were metered");
  }

  private static void report(
      ConfigurableApplicationContext server, UUID person, String name, int before, int calls)
      throws Exception {
    long[] all = settled(server, person, before + calls);
    long[] these = Arrays.copyOfRange(all, before, before + calls);
    print("gateway overhead, " + name, these);
  }
}
