package app.quintet.platform.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the plan to the receipt. */
@QuintetTest
class TestStoreBuyingTests extends TestStoreCustomers {
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
}
