package app.quintet.platform.billing.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.billing.Entitlement;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.billing.stripe.Offers;
import app.quintet.platform.billing.stripe.Stores;
import app.quintet.platform.billing.stripe.StripeStore;
import app.quintet.platform.kernel.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans and what a person is entitled to. */
@RestController
@RequestMapping("/api/v1/billing")
class BillingController {
  private final Offers offers;
  private final Stores stores;
  private final Entitlements entitlements;

  BillingController(Offers offers, Stores stores, Entitlements entitlements) {
    this.offers = offers;
    this.stores = stores;
    this.entitlements = entitlements;
  }

  @GetMapping("/plans")
  Reply<List<PlanView>> plans() {
    String store = stores.selling().map(StripeStore::source).orElse(null);
    return Reply.of(offers.all().stream().map(plan -> PlanView.of(plan, store)).toList());
  }

  @GetMapping("/entitlements")
  Reply<List<EntitlementView>> entitlements(Person me) {
    return Reply.of(entitlements.list(me.id()).stream().map(EntitlementView::of).toList());
  }

  /**
   * A plan as a client shows it.
   *
   * @param purchasable whether it can be bought here; false as long as this server has no store,
   *     and then only an administrator can give it
   * @param store through which it is bought: {@code stripe}, {@code sandbox} for the test store in
   *     which no money moves, null without one
   */
  record PlanView(
      String id,
      String app,
      String name,
      String feature,
      List<PriceView> prices,
      int trialDays,
      boolean purchasable,
      @Nullable String store) {
    static PlanView of(Plan plan, @Nullable String store) {
      List<PriceView> prices =
          plan.prices().stream()
              .map(p -> new PriceView(p.period().wire(), p.cents(), "USD"))
              .toList();
      return new PlanView(
          plan.id(),
          plan.app(),
          plan.name(),
          plan.feature(),
          prices,
          plan.trialDays(),
          store != null,
          store);
    }
  }

  /** A price: {@code month}, {@code year} or {@code once}, US cents. */
  record PriceView(String period, int cents, String currency) {}

  /**
   * Something the person holds.
   *
   * @param source {@code gift}, {@code revenuecat}, {@code stripe} or {@code sandbox}
   * @param until null for no end
   * @param state trialing, active, past_due, unpaid or canceled
   * @param why gift, bought, renews, trial, will_not_renew, payment_failed, pauses, unconfirmed,
   *     refunded or ended
   */
  record EntitlementView(
      String feature, String source, @Nullable Instant until, String state, String why) {
    static EntitlementView of(Entitlement held) {
      return new EntitlementView(
          held.feature(),
          held.source(),
          held.until(),
          held.standing().state().wire(),
          held.standing().why().wire());
    }
  }
}
