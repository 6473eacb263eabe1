package app.quintet.platform.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Standing.Why;
import app.quintet.platform.billing.ledger.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stripe tells states, several of them within a second; whatever their order, the last counts. */
class StripeHistoriesTests {
  private static final int HISTORIES = 2_000;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> STATES = List.of("active", "past_due", "unpaid", "trialing");
  private final JsonMapper json = JsonMapper.shared();

  @Test
  void everyOrderAndRepetitionOfAHistoryAmountsToItsLastStateAndToEachPaymentOnce() {
    for (int i = 0; i < HISTORIES; i++) {
      Random random = new Random(i);
      UUID account = new UUID(7, i);
      List<JsonNode> told = new ArrayList<>();
      Told last = live(random, account, told);
      Map<String, Map<String, Access>> inOrder = new StripeFold(told).accesses();
      Access access = inOrder.get(account.toString()).get("flirtcraft.premium");
      assertThat(access.standing().why()).as("history " + i).isEqualTo(why(last));
      List<Payment> payments = Payments.in("stripe", told);
      List<JsonNode> arriving = new ArrayList<>(told);
      for (int again = 0; again < 3; again++) {
        arriving.add(told.get(random.nextInt(told.size())));
        Collections.shuffle(arriving, random);
        assertThat(new StripeFold(arriving).accesses()).as("history " + i).isEqualTo(inOrder);
        assertThat(Payments.in("stripe", arriving)).as("history " + i).isEqualTo(payments);
      }
    }
  }

  @Test
  void whatWasAskedForInTheSecondOfAChangeIsTakenForWhatItWas() {
    UUID account = new UUID(7, 7);
    String id = "sub_" + account;
    Map<String, Object> unpaid = Stripes.subscription(account, id, "unpaid", START, Map.of());
    Map<String, Object> active = new HashMap<>(unpaid);
    active.put("status", "active");
    JsonNode change =
        tree(
            Stripes.event(
                "customer.subscription.updated", START, active, Map.of("status", "unpaid")));
    assertThat(last(change, answer(unpaid))).as("asked before the change").isEqualTo("active");
    assertThat(last(change, answer(active))).as("asked after it").isEqualTo("active");
    Map<String, Object> trialing = new HashMap<>(unpaid);
    trialing.put("status", "trialing");
    assertThat(last(change, answer(trialing))).as("of a later change").isEqualTo("trialing");
  }

  private JsonNode answer(Map<String, Object> state) {
    Map<String, Object> event = Stripes.event("customer.subscription.updated", START, state);
    event.put("id", Told.ANSWER + UUID.randomUUID());
    return tree(event);
  }

  private static String last(JsonNode... told) {
    return new StripeFold(List.of(told)).subscriptions().values().iterator().next().last().status();
  }

  /** A subscription that changes, often more than once within a second; answers its last state. */
  private Told live(Random random, UUID account, List<JsonNode> told) {
    String id = "sub_" + account;
    Instant at = START;
    Map<String, Object> state = Stripes.subscription(account, id, "trialing", START, Map.of());
    told.add(tree(Stripes.event("customer.subscription.created", at, state)));
    JsonNode last = told.getFirst();
    Set<String> second = new HashSet<>(Set.of("trialing"));
    for (int step = 1 + random.nextInt(8); step > 0; step--) {
      String was = (String) state.get("status");
      String is = other(random, was);
      // Back to a state within the second in which it was left: Stripe itself could not tell.
      if (random.nextBoolean() || !second.add(is)) {
        at = at.plus(Duration.ofMinutes(1 + random.nextInt(9_000)));
        second = new HashSet<>(Set.of(was, is));
      }
      Map<String, Object> before = Map.of("status", was);
      Map<String, Object> next = new HashMap<>(state);
      next.put("status", is);
      next.put("latest_invoice", "in_" + step + account);
      last = tree(Stripes.event("customer.subscription.updated", at, next, before));
      told.add(last);
      told.add(
          tree(
              Stripes.event(
                  "invoice.paid",
                  at,
                  Stripes.invoice(account, "in_" + step + account, id, 999, at))));
      state = next;
    }
    return new Told(last);
  }

  private static String other(Random random, String status) {
    String next = STATES.get(random.nextInt(STATES.size()));
    return next.equals(status) ? other(random, status) : next;
  }

  private static Why why(Told last) {
    return switch (Told.text(last.object(), "status")) {
      case "active" -> Why.RENEWS;
      case "trialing" -> Why.TRIAL;
      default -> Why.PAYMENT_FAILED;
    };
  }

  private JsonNode tree(Map<String, Object> event) {
    return json.valueToTree(event);
  }
}
