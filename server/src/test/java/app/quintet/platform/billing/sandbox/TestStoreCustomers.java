package app.quintet.platform.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Customers of the test store: through Stripe's client, over HTTP, as newcomers do it. */
abstract class TestStoreCustomers {
  static final String PREMIUM = "flirtcraft.premium";
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired Messenger messenger;
  final HttpClient browser = HttpClient.newHttpClient();
  private final Map<UUID, TestPerson> signedIn = new HashMap<>();

  // Other tests live through years, in which nobody shall pay for what was bought here.
  @AfterEach
  void close() throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute("update billing.sandbox_object set due_at = null where kind = 'subscription'");
    }
  }

  void buy(TestPerson person, String period, String card) {
    assertThat(pay(open(person, PREMIUM, period), card).statusCode()).isEqualTo(303);
  }

  void later(Duration by) {
    clock.advance(by);
    messenger.run();
  }

  String open(TestPerson person, String plan, String period) {
    return post(
            person,
            "checkout",
            Map.of("plan", plan, "period", period, "back", "/flirtcraft/account/plans"))
        .mustBe(201)
        .data()
        .get("url")
        .asString();
  }

  // Tokens live for 15 minutes, and these tests live through months.
  Answer post(TestPerson person, String what, Map<String, Object> body) {
    return today(person)
        .api()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/v1/billing/" + what, body);
  }

  TestPerson today(TestPerson person) {
    TestPerson known = signedIn.getOrDefault(person.id(), person);
    if (known.api().get("/api/v1/billing/entitlements").status() == 401) {
      known = people.again(person);
      signedIn.put(person.id(), known);
    }
    return known;
  }

  JsonNode subscription(TestPerson person) {
    return today(person).api().get("/api/v1/billing/subscriptions").mustBe(200).data().get(0);
  }

  JsonNode invoices(TestPerson person) {
    return today(person).api().get("/api/v1/billing/invoices").mustBe(200).data();
  }

  String state(TestPerson person) {
    return entitlements.list(person.id()).stream()
        .map(held -> held.standing().state().wire() + " " + held.standing().why().wire())
        .findFirst()
        .orElse("nothing");
  }

  @Nullable JsonNode letter(TestPerson person, String subject) {
    String path = "/dev/inbox/messages?to=" + person.email();
    for (JsonNode message : people.nobody().get(path).mustBe(200).body()) {
      if (message.get("subject").asString().contains(subject)) {
        return message;
      }
    }
    return null;
  }

  HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(people.base() + path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> pay(String page, String card) {
    return form(page, "card=" + card);
  }

  HttpResponse<String> form(String path, String body) {
    try {
      return browser.send(
          HttpRequest.newBuilder(URI.create(people.base() + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
