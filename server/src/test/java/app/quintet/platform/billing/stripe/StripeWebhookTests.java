package app.quintet.platform.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlement;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Standing.State;
import app.quintet.platform.billing.Standing.Why;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Stripe's own protocol against the real server: signatures, order, repetition. */
@QuintetTest
class StripeWebhookTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired JsonMapper json;
  @Autowired Clock clock;
  private Stripes stripe;
  private Instant start;

  @BeforeEach
  void begin() {
    stripe = new Stripes(people, json, clock);
    start = Instant.ofEpochSecond(clock.instant().getEpochSecond()).minus(Duration.ofHours(5));
  }

  @Test
  void whatNobodyWithASecretSignedIsRefusedAndNothingIsKept() throws Exception {
    TestPerson person = people.fresh();
    Map<String, Object> event =
        Stripes.event("customer.subscription.created", start, premium(person, "active", Map.of()));
    String body = json.writeValueAsString(event);
    Instant now = clock.instant();
    assertThat(people.nobody().post(Stripes.PATH, body).mustBe(400).code())
        .isEqualTo("SIGNATURE_INVALID");
    stripe.raw(body, "whsec_other", now).mustBe(400);
    stripe.raw(body, "whsec_new", now.minus(Duration.ofMinutes(6))).mustBe(400);
    String changed = body.replace("active", "trialing");
    long at = now.getEpochSecond();
    people
        .nobody()
        .header("Stripe-Signature", "t=" + at + ",v1=" + Stripes.sign("whsec_new", at + "." + body))
        .post(Stripes.PATH, changed)
        .mustBe(400);
    for (String nonsense : List.of("{", "[]", "{}", "{\"id\":\"evt_1\"}")) {
      assertThat(stripe.raw(nonsense, "whsec_new", now).mustBe(400).code())
          .isEqualTo("MALFORMED_REQUEST");
    }
    assertThat(kept(event)).isZero();
    assertThat(entitlements.list(person.id())).isEmpty();
  }

  @Test
  void bothSecretsOpenTheDoorWhileOneIsBeingReplaced() throws Exception {
    for (String secret : List.of("whsec_new", "whsec_old")) {
      Map<String, Object> event =
          Stripes.event(
              "customer.subscription.created", start, premium(people.fresh(), "active", Map.of()));
      stripe.raw(json.writeValueAsString(event), secret, clock.instant()).mustBe(200);
      assertThat(kept(event)).isEqualTo(1);
    }
  }

  @Test
  void aClockThatDiffersByMinutesIsLetPass() {
    Map<String, Object> event =
        Stripes.event(
            "customer.subscription.created", start, premium(people.fresh(), "active", Map.of()));
    String body = json.writeValueAsString(event);
    stripe.raw(body, "whsec_new", clock.instant().minus(Duration.ofMinutes(4))).mustBe(200);
    stripe.raw(body, "whsec_new", clock.instant().plus(Duration.ofMinutes(4))).mustBe(200);
  }

  @Test
  void aTrialTurnsIntoASubscriptionThatEndsWithItsPeriodWhenCanceled() {
    TestPerson person = people.fresh();
    tell(person, "created", 0, "trialing", Map.of());
    assertThat(held(person).standing().state()).isEqualTo(State.TRIALING);
    tell(person, "updated", 10, "active", Map.of());
    assertThat(held(person).standing().why()).isEqualTo(Why.RENEWS);
    Instant end = start.plus(Stripes.MONTH);
    tell(person, "updated", 20, "active", Map.of("cancel_at_period_end", true));
    assertThat(held(person).until()).isEqualTo(end);
    assertThat(held(person).standing().why()).isEqualTo(Why.WILL_NOT_RENEW);
    tell(person, "updated", 30, "active", Map.of());
    assertThat(held(person).standing().why()).isEqualTo(Why.RENEWS);
    assertThat(held(person).until()).isAfter(end);
  }

  @Test
  void aFailedPaymentKeepsAccessForAWeekAndUnpaidEndsItAtOnce() {
    TestPerson person = people.fresh();
    tell(person, "created", 0, "active", Map.of());
    tell(person, "updated", 60, "past_due", Map.of());
    tell(person, "updated", 120, "past_due", Map.of("latest_invoice", "in_2"));
    assertThat(held(person).until()).isEqualTo(start.plusSeconds(60).plus(Duration.ofDays(7)));
    assertThat(held(person).standing().state()).isEqualTo(State.PAST_DUE);
    tell(person, "updated", 180, "unpaid", Map.of());
    assertThat(entitlements.list(person.id())).isEmpty();
    tell(person, "updated", 240, "active", Map.of());
    assertThat(entitlements.entitled(person.id(), "flirtcraft.premium")).isTrue();
    tell(person, "deleted", 300, "canceled", Map.of("ended_at", start.getEpochSecond() + 300));
    assertThat(entitlements.list(person.id())).isEmpty();
  }

  @Test
  void eventsOfTheSameSecondAreOrderedByWhatTheySayWasBefore() {
    TestPerson person = people.fresh();
    Map<String, Object> first = premium(person, "active", Map.of());
    Map<String, Object> then = premium(person, "active", Map.of("cancel_at_period_end", true));
    Map<String, Object> last = premium(person, "past_due", Map.of("cancel_at_period_end", true));
    String type = "customer.subscription.updated";
    Map<String, Object> toPastDue = Stripes.event(type, start, last, Map.of("status", "active"));
    Map<String, Object> toCanceling =
        Stripes.event(type, start, then, Map.of("cancel_at_period_end", false));
    stripe.send(toPastDue).mustBe(200);
    stripe.send(toCanceling).mustBe(200);
    stripe.send(Stripes.event("customer.subscription.created", start, first)).mustBe(200);
    assertThat(held(person).standing().state()).isEqualTo(State.PAST_DUE);
  }

  @Test
  void aFullRefundEndsWhatItPaidForAndAPartialOneDoesNot() {
    TestPerson person = people.fresh();
    tell(person, "created", 0, "active", Map.of("latest_invoice", "in_r" + person.id()));
    String intent = "pi_" + person.id();
    stripe
        .send(
            Stripes.event(
                "invoice_payment.paid",
                start,
                Map.of(
                    "id", "inpay_" + person.id(),
                    "object", "invoice_payment",
                    "customer", "cus_" + person.id(),
                    "invoice", "in_r" + person.id(),
                    "payment", Map.of("payment_intent", intent))))
        .mustBe(200);
    refund(person, intent, 500, 0, false);
    assertThat(entitlements.entitled(person.id(), "flirtcraft.premium")).isTrue();
    refund(person, intent, 999, 500, true);
    assertThat(entitlements.list(person.id())).isEmpty();
    var invoices = person.api().get("/api/v1/billing/invoices").mustBe(200).data();
    assertThat(invoices.size()).as("a credit note for each").isEqualTo(2);
    assertThat(invoices.get(0).get("kind").asString()).isEqualTo("credit");
    assertThat(invoices.get(0).get("cents").asInt() + invoices.get(1).get("cents").asInt())
        .isEqualTo(999);
  }

  @Test
  void contactDataAndCardsOfAnEventAreNotKept() throws Exception {
    TestPerson person = people.fresh();
    Map<String, Object> invoice =
        Stripes.invoice(person.id(), "in_c" + person.id(), "sub_c", 999, start);
    invoice.put("billing_details", Map.of("name", "Somebody Real"));
    Map<String, Object> event = Stripes.event("invoice.paid", start, invoice);
    stripe.send(event).mustBe(200);
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement("select payload from billing.store_event where id = ?")) {
      query.setString(1, "stripe:" + event.get("id"));
      var rows = query.executeQuery();
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).contains("amount_paid").doesNotContain("omebody");
    }
  }

  @Test
  void manyAtOnceShuffledAndRepeatedGiveTheLastStateAndOneInvoiceForEachPayment() throws Exception {
    List<TestPerson> buyers = new ArrayList<>();
    List<Map<String, Object>> events = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      TestPerson person = people.fresh();
      buyers.add(person);
      for (int month = 0; month < 5; month++) {
        Instant from = start.plus(Stripes.MONTH.multipliedBy(month));
        events.add(
            Stripes.event(
                "customer.subscription." + (month == 0 ? "created" : "updated"),
                from,
                Stripes.subscription(person.id(), "sub_" + person.id(), "active", from, Map.of())));
        events.add(
            Stripes.event(
                "invoice.paid",
                from,
                Stripes.invoice(
                    person.id(), "in_" + month + person.id(), "sub_" + person.id(), 999, from)));
      }
    }
    List<Map<String, Object>> sent = new ArrayList<>(events);
    sent.addAll(events);
    Collections.shuffle(sent, new Random(7));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers =
          sent.stream().map(event -> threads.submit(() -> stripe.send(event))).toList();
      for (Future<Answer> answer : answers) {
        answer.get().mustBe(200);
      }
    }
    Instant end = start.plus(Stripes.MONTH.multipliedBy(5)).plus(Duration.ofHours(1));
    for (TestPerson person : buyers) {
      Await.until("the last end", () -> end.equals(held(person).until()));
      Await.until(
          "five invoices", () -> person.api().get("/api/v1/billing/invoices").data().size() == 5);
    }
  }

  private void refund(TestPerson person, String intent, int all, int before, boolean whole) {
    stripe
        .send(
            Stripes.event(
                "charge.refunded",
                start.plusSeconds(600 + all),
                Map.of(
                    "id",
                    "ch_" + person.id(),
                    "object",
                    "charge",
                    "customer",
                    "cus_" + person.id(),
                    "currency",
                    "usd",
                    "payment_intent",
                    intent,
                    "amount_refunded",
                    all,
                    "refunded",
                    whole),
                Map.of("amount_refunded", before)))
        .mustBe(200);
  }

  private Entitlement held(TestPerson person) {
    List<Entitlement> held = entitlements.list(person.id());
    return held.isEmpty() ? new Entitlement("", "none", Instant.MIN) : held.getFirst();
  }

  private void tell(
      TestPerson person, String what, int seconds, String status, Map<String, Object> more) {
    stripe
        .send(
            Stripes.event(
                "customer.subscription." + what,
                start.plusSeconds(seconds),
                premium(person, status, more)))
        .mustBe(200);
  }

  private Map<String, Object> premium(TestPerson person, String status, Map<String, Object> more) {
    return Stripes.subscription(person.id(), "sub_" + person.id(), status, start, more);
  }

  private static int kept(Map<String, Object> event) throws Exception {
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement("select count(*) from billing.store_event where id = ?")) {
      query.setString(1, "stripe:" + event.get("id"));
      var rows = query.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }
}
