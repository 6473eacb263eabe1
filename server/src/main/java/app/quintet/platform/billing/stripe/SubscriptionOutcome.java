package app.quintet.platform.billing.stripe;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.notice.BillingNotices;
import app.quintet.platform.billing.store.StoreOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keeps the table of subscriptions true, and tells people what changed for them. */
@Component
@Order(2)
class SubscriptionOutcome implements StoreOutcome {
  private static final Set<String> SPOKEN = Set.of(StripeItself.SOURCE, "sandbox");
  private static final Set<String> PERIODS = Set.of("month", "year");
  private final Subscriptions subscriptions;
  private final BillingNotices notices;
  private final Audit audit;

  SubscriptionOutcome(Subscriptions subscriptions, BillingNotices notices, Audit audit) {
    this.subscriptions = subscriptions;
    this.notices = notices;
    this.audit = audit;
  }

  @Override
  public void settle(UUID person, String source, List<JsonNode> payloads) {
    if (!SPOKEN.contains(source)) {
      return;
    }
    new StripeFold(payloads)
        .subscriptions()
        .values()
        .forEach(history -> put(person, source, history));
  }

  private void put(UUID person, String source, SubscriptionHistory history) {
    Snapshot last = history.last();
    if (last.plan().isEmpty() || !PERIODS.contains(last.period())) {
      // Sold by somebody else through the same account of the store.
      return;
    }
    boolean renews = last.endsAt() == null;
    Optional<Subscription> before = subscriptions.put(person, source, last, renews);
    String was = before.map(Subscription::status).orElse("none");
    if (!was.equals(last.status())) {
      audit.record(
          null,
          "billing.subscription_changed",
          person,
          Map.of("plan", last.plan(), "source", source, "from", was, "to", last.status()));
      tell(person, was, last, history);
    }
  }

  private void tell(UUID person, String was, Snapshot last, SubscriptionHistory history) {
    switch (last.status()) {
      case "past_due" ->
          notices.paymentFailed(person, last.plan(), last.id(), history.access().until());
      case "unpaid" -> notices.ended(person, last.plan(), last.id(), last.told().at());
      case "canceled" -> {
        if (was.equals("past_due") || was.equals("unpaid")) {
          notices.ended(person, last.plan(), last.id(), last.told().at());
        }
      }
      case "trialing" -> notices.trialWillEnd(person, last.plan(), last.id(), last.periodEnd());
      default -> {
        // Good news come with the receipt.
      }
    }
  }
}
