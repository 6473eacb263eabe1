package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.Standing;
import app.quintet.platform.billing.Standing.State;
import app.quintet.platform.billing.Standing.Why;
import app.quintet.platform.billing.ledger.Access;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What all events of a Stripe account amount to. Stripe tells states rather than steps: of each
 * subscription the last state counts, which makes it a function of the set of events.
 */
final class StripeFold {
  private static final Set<String> PAID_ONCE =
      Set.of("checkout.session.completed", "checkout.session.async_payment_succeeded");
  private static final Standing BOUGHT = new Standing(State.ACTIVE, Why.BOUGHT);
  private static final Standing REFUNDED = new Standing(State.CANCELED, Why.REFUNDED);
  private final List<Told> told;
  private final Map<String, String> accounts = new HashMap<>();
  private final Map<String, Instant> refunds = new HashMap<>();
  private final Map<String, String> payments = new HashMap<>();

  StripeFold(Collection<JsonNode> events) {
    Map<String, Told> once = new HashMap<>();
    events.forEach(event -> once.put(new Told(event).id(), new Told(event)));
    this.told = once.values().stream().sorted(Told.ORDER).toList();
    told.forEach(this::link);
  }

  private void link(Told event) {
    JsonNode object = event.object();
    if (!event.customer().isEmpty() && !event.account().isEmpty()) {
      accounts.putIfAbsent(event.customer(), event.account());
    }
    switch (event.type()) {
      case "charge.refunded" -> {
        if (object.path("refunded").asBoolean(false)) {
          refunds.merge(Told.id(object, "payment_intent"), event.at(), StripeFold::earlier);
        }
      }
      case "invoice_payment.paid" ->
          payments.put(
              Told.id(object, "invoice"), Told.id(object.path("payment"), "payment_intent"));
      default -> {
        // Others link nothing.
      }
    }
  }

  /** All subscriptions, by the store's id. */
  Map<String, SubscriptionHistory> subscriptions() {
    Map<String, List<Snapshot>> byId =
        told.stream()
            .filter(event -> event.type().startsWith("customer.subscription."))
            .filter(event -> Told.text(event.object(), "object").equals("subscription"))
            .map(Snapshot::new)
            .collect(Collectors.groupingBy(Snapshot::id, LinkedHashMap::new, Collectors.toList()));
    Map<String, SubscriptionHistory> histories = new TreeMap<>();
    byId.forEach((id, snapshots) -> histories.put(id, new SubscriptionHistory(snapshots)));
    return histories;
  }

  /** What is given by customer and feature. */
  Map<String, Map<String, Access>> accesses() {
    Map<String, Map<String, Access>> given = new TreeMap<>();
    for (SubscriptionHistory history : subscriptions().values()) {
      Snapshot last = history.last();
      Instant back = refunded(payments.get(last.latestInvoice()));
      Access access = back == null ? history.access() : history.access().atMost(back, REFUNDED);
      give(given, last.told(), last.features(), access);
    }
    for (Told event : told) {
      if (PAID_ONCE.contains(event.type()) && paidOnce(event.object())) {
        Instant back = refunded(Told.id(event.object(), "payment_intent"));
        Access access = new Access(Instant.MAX, BOUGHT);
        give(
            given,
            event,
            Snapshot.features(event.object().path("metadata")),
            back == null ? access : access.atMost(back, REFUNDED));
      }
    }
    return given;
  }

  /** Whether a finished checkout was a payment for good and is paid. */
  static boolean paidOnce(JsonNode session) {
    return Told.text(session, "mode").equals("payment")
        && Told.text(session, "payment_status").equals("paid");
  }

  private void give(
      Map<String, Map<String, Access>> given, Told event, Set<String> features, Access access) {
    String account = event.account();
    String customer =
        account.isEmpty() ? accounts.getOrDefault(event.customer(), event.customer()) : account;
    Map<String, Access> theirs = given.computeIfAbsent(customer, c -> new TreeMap<>());
    features.forEach(feature -> theirs.merge(feature, access, Access::longer));
  }

  private @Nullable Instant refunded(@Nullable String payment) {
    return payment == null || payment.isEmpty() ? null : refunds.get(payment);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
