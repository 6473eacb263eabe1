package app.quintet.platform.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From the plan to the receipt, as a newcomer does it: through Stripe's client, over HTTP. */
@QuintetTest
class TestStoreTests {
  private static final String PREMIUM = "flirtcraft.premium";
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired Messenger messenger;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Map<UUID, TestPerson> signedIn = new HashMap<>();

  // Other tests live through years, in which nobody shall pay for what was bought here.
  @AfterEach
  void close() throws Exception {
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      sql.execute("update billing.sandbox_object set due_at = null where kind = 'subscription'");
    }
  }

  @Test
  void aNewcomerTriesPaysIsMailedAReceiptAndFindsTheInvoice() throws Exception {
    TestPerson person = people.verified();
    String page = open(person, PREMIUM, "month");
    assertThat(get(page).body())
        .contains("Test store: no money moves here")
        .contains("FlirtCraft Premium")
        .contains("$9.99")
        .contains("after 7 days")
        .contains("4242 4242 4242 4242");
    HttpResponse<String> paid = pay(page, "pm_card_visa");
    assertThat(paid.statusCode()).isEqualTo(303);
    assertThat(paid.headers().firstValue("Location").orElse(""))
        .isEqualTo("/flirtcraft/account/plans?bought=flirtcraft.premium");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    assertThat(invoices(person).size()).as("nothing was paid yet").isZero();
    clock.advance(Duration.ofDays(8));
    messenger.run();
    Await.until("the first payment", () -> state(person).equals("active renews"));
    JsonNode invoice = Await.value("an invoice", () -> invoices(person).get(0));
    assertThat(invoice.get("cents").asInt()).isEqualTo(999);
    assertThat(invoice.get("number").asString()).matches("Q\\d{4}-\\d{6}");
    JsonNode letter =
        Await.value(
            "a receipt", () -> letter(person, "Your receipt " + invoice.get("number").asString()));
    assertThat(letter.get("text").asString())
        .contains("FlirtCraft Premium: $9.99")
        .contains("Visa •••• 4242")
        .contains("The next payment is due on");
    HttpResponse<byte[]> pdf = pdf(person, invoice.get("id").asString());
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    String words = text(pdf.body());
    assertThat(words)
        .contains("Invoice")
        .contains(invoice.get("number").asString())
        .contains("$9.99")
        .contains("No money moved");
    TestPerson other = people.fresh();
    assertThat(pdf(other, invoice.get("id").asString()).statusCode()).isEqualTo(404);
  }

  @Test
  void cardsThatDoNotPayAreRefusedWithAReasonAndNothingIsGiven() throws Exception {
    TestPerson person = people.verified();
    String page = open(person, PREMIUM, "month");
    for (Map.Entry<String, String> card :
        Map.of(
                "pm_card_declined", "card declined",
                "pm_card_insufficient_funds", "insufficient funds")
            .entrySet()) {
      HttpResponse<String> refused = pay(page, card.getKey());
      assertThat(refused.statusCode()).isEqualTo(402);
      assertThat(refused.body()).contains("Refused: " + card.getValue());
    }
    assertThat(pay(page, "4242424242424242").statusCode())
        .as("numbers are not taken at all")
        .isEqualTo(422);
    messenger.run();
    assertThat(entitlements.list(person.id())).isEmpty();
    assertThat(pay(page, "pm_card_visa").statusCode()).isEqualTo(303);
    assertThat(pay(page, "pm_card_visa").statusCode()).as("paid once").isEqualTo(404);
  }

  @Test
  void aCardThatExpiresLeadsThroughPastDueAndUnpaidAndBackWithAnotherCard() throws Exception {
    TestPerson person = people.verified();
    buy(person, "month", "pm_card_expires");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    later(Duration.ofDays(8));
    Await.until("past due", () -> state(person).equals("past_due payment_failed"));
    Await.value("a letter", () -> letter(person, "A payment failed"));
    later(Duration.ofDays(8));
    Await.until("unpaid", () -> entitlements.list(person.id()).isEmpty());
    Await.value("another letter", () -> letter(person, "Your plan has ended"));
    String portal =
        post(person, "portal", Map.of("back", "/flirtcraft/account/plans"))
            .mustBe(201)
            .data()
            .get("url")
            .asString();
    assertThat(get(portal).body()).contains("FlirtCraft Premium: unpaid");
    form(portal + "/card", "card=pm_card_visa");
    Await.until("back again", () -> state(person).equals("active renews"));
    assertThat(invoices(person).size()).isEqualTo(1);
    form(portal + "/refund", "");
    Await.until("the refund", () -> entitlements.list(person.id()).isEmpty());
    Await.value("a credit note", () -> letter(person, "Your credit note"));
  }

  @Test
  void goingUpIsChargedInProportionAndGoingDownBeginsWithTheNextPeriod() throws Exception {
    TestPerson person = people.verified();
    buy(person, "month", "pm_card_visa");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    later(Duration.ofDays(8));
    Await.until("active", () -> state(person).equals("active renews"));
    later(Duration.ofDays(10));
    String id = subscription(person).get("id").asString();
    JsonNode up = change(person, id, "year").mustBe(200).data();
    assertThat(up.get("period").asString()).isEqualTo("year");
    Await.until("two payments", () -> invoices(person).size() == 2);
    assertThat(invoices(person).get(0).get("cents").asInt())
        .as("a year less what was left of the month")
        .isBetween(5_999 - 800, 5_999 - 500);
    TestPerson careful = people.verified();
    buy(careful, "year", "pm_card_visa");
    Await.until("the trial", () -> state(careful).equals("trialing trial"));
    JsonNode down =
        change(careful, subscription(careful).get("id").asString(), "month").mustBe(200).data();
    assertThat(down.get("period").asString()).isEqualTo("year");
    assertThat(down.get("next_period").asString()).isEqualTo("month");
    later(Duration.ofDays(8));
    Await.until("a month", () -> subscription(careful).get("period").asString().equals("month"));
    Await.until("its payment", () -> invoices(careful).size() == 1);
    assertThat(invoices(careful).get(0).get("cents").asInt()).isEqualTo(999);
  }

  @Test
  void aCancellationKeepsWhatIsPaidAndCanBeTakenBack() throws Exception {
    TestPerson person = people.verified();
    buy(person, "year", "pm_card_visa");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    Map<String, Object> body = Map.of("subscription", subscription(person).get("id").asString());
    assertThat(post(person, "cancel", body).mustBe(200).data().get("renews").asBoolean()).isFalse();
    assertThat(state(person)).isEqualTo("canceled will_not_renew");
    assertThat(post(person, "resume", body).mustBe(200).data().get("renews").asBoolean()).isTrue();
    assertThat(state(person)).isEqualTo("trialing trial");
    post(person, "cancel", body).mustBe(200);
    later(Duration.ofDays(8));
    Await.until("the end", () -> entitlements.list(person.id()).isEmpty());
    assertThat(invoices(person).size()).as("nothing was charged").isZero();
    assertThat(post(person, "resume", body).mustBe(409).code()).isEqualTo("SUBSCRIPTION_OVER");
    String second = open(person, PREMIUM, "month");
    assertThat(get(second).body()).as("one trial per person").doesNotContain("days that cost");
  }

  @Test
  void whoMayNotBuyAndWhatIsAskedWronglyIsRefused() {
    TestPerson unverified = people.fresh();
    Map<String, Object> good =
        Map.of("plan", PREMIUM, "period", "month", "back", "/flirtcraft/account/plans");
    assertThat(post(unverified, "checkout", good).mustBe(403).code())
        .isEqualTo("VERIFICATION_REQUIRED");
    TestPerson person = people.verified();
    assertThat(person.api().post("/api/v1/billing/checkout", good).mustBe(422).error().get("field"))
        .hasToString("\"Idempotency-Key\"");
    for (String elsewhere : List.of("https://evil.example", "//evil.example", "/a/../b", "")) {
      post(person, "checkout", Map.of("plan", PREMIUM, "period", "month", "back", elsewhere))
          .mustBe(422);
    }
    post(person, "checkout", Map.of("plan", "no.plan", "period", "month", "back", "/flirtcraft"))
        .mustBe(404);
    post(person, "checkout", Map.of("plan", PREMIUM, "period", "week", "back", "/flirtcraft"))
        .mustBe(422);
    TestPerson other = people.verified();
    buy(other, "month", "pm_card_visa");
    Await.until("the trial", () -> state(other).equals("trialing trial"));
    Map<String, Object> theirs = Map.of("subscription", subscription(other).get("id").asString());
    post(person, "cancel", theirs).mustBe(404);
    assertThat(post(other, "checkout", good).mustBe(409).code()).isEqualTo("ALREADY_SUBSCRIBED");
  }

  @Test
  void theSameKeyOpensTheSamePageAndAnotherPageClosesTheFirst() throws Exception {
    TestPerson person = people.verified();
    Map<String, Object> wish =
        Map.of("plan", PREMIUM, "period", "month", "back", "/flirtcraft/account/plans");
    var caller = person.api().header("Idempotency-Key", "once");
    String first =
        caller.post("/api/v1/billing/checkout", wish).mustBe(201).data().get("url").asString();
    String again =
        caller.post("/api/v1/billing/checkout", wish).mustBe(201).data().get("url").asString();
    assertThat(again).isEqualTo(first);
    String other = open(person, PREMIUM, "year");
    assertThat(other).isNotEqualTo(first);
    assertThat(pay(first, "pm_card_visa").statusCode()).isEqualTo(404);
    assertThat(pay(other, "pm_card_visa").statusCode()).isEqualTo(303);
  }

  @Test
  void noCardNumberRestsAnywhereInTheDatabase() throws Exception {
    TestPerson person = people.verified();
    buy(person, "month", "pm_card_visa");
    Await.until("the trial", () -> state(person).equals("trialing trial"));
    try (var connection = SharedPostgres.superuser();
        var sql = connection.createStatement()) {
      for (String table :
          List.of(
              "billing.sandbox_object", "billing.store_event", "billing.invoice", "api.answer")) {
        var rows =
            sql.executeQuery(
                "select count(*) from %s t where t::text ~ '4242 ?4242 ?4242'".formatted(table));
        rows.next();
        assertThat(rows.getInt(1)).as(table).isZero();
      }
    }
  }

  private void buy(TestPerson person, String period, String card) {
    assertThat(pay(open(person, PREMIUM, period), card).statusCode()).isEqualTo(303);
  }

  private void later(Duration by) {
    clock.advance(by);
    messenger.run();
  }

  private String open(TestPerson person, String plan, String period) {
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
  private Answer post(TestPerson person, String what, Map<String, Object> body) {
    return today(person)
        .api()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/v1/billing/" + what, body);
  }

  private Answer change(TestPerson person, String id, String period) {
    return post(person, "change", Map.of("subscription", id, "plan", PREMIUM, "period", period));
  }

  private TestPerson today(TestPerson person) {
    TestPerson known = signedIn.getOrDefault(person.id(), person);
    if (known.api().get("/api/v1/billing/entitlements").status() == 401) {
      known = people.again(person);
      signedIn.put(person.id(), known);
    }
    return known;
  }

  private JsonNode subscription(TestPerson person) {
    return today(person).api().get("/api/v1/billing/subscriptions").mustBe(200).data().get(0);
  }

  private JsonNode invoices(TestPerson person) {
    return today(person).api().get("/api/v1/billing/invoices").mustBe(200).data();
  }

  private String state(TestPerson person) {
    return entitlements.list(person.id()).stream()
        .map(held -> held.standing().state().wire() + " " + held.standing().why().wire())
        .findFirst()
        .orElse("nothing");
  }

  private @Nullable JsonNode letter(TestPerson person, String subject) {
    String path = "/dev/inbox/messages?to=" + person.email();
    for (JsonNode message : people.nobody().get(path).mustBe(200).body()) {
      if (message.get("subject").asString().contains(subject)) {
        return message;
      }
    }
    return null;
  }

  private HttpResponse<byte[]> pdf(TestPerson person, String id) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(
                URI.create(people.base() + "/api/v1/billing/invoices/" + id + ".pdf"))
            .header("Authorization", "Bearer " + today(person).accessToken())
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(people.base() + path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> pay(String page, String card) {
    return form(page, "card=" + card);
  }

  private HttpResponse<String> form(String path, String body) {
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
