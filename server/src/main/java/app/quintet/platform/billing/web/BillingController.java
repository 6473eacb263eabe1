package app.quintet.platform.billing.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.billing.Entitlement;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.kernel.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans and what a person is entitled to. */
@RestController
@RequestMapping("/api/v1/billing")
class BillingController {
  private final List<PlanView> plans;
  private final Entitlements entitlements;

  BillingController(ObjectProvider<Plan> plans, Entitlements entitlements) {
    this.plans = plans.stream().sorted(Comparator.comparing(Plan::id)).map(PlanView::of).toList();
    this.entitlements = entitlements;
  }

  @GetMapping("/plans")
  Reply<List<PlanView>> plans() {
    return Reply.of(plans);
  }

  @GetMapping("/entitlements")
  Reply<List<Entitlement>> entitlements(Person me) {
    return Reply.of(entitlements.list(me.id()));
  }

  /**
   * A plan as a client shows it.
   *
   * @param purchasable whether it can be bought here; false as long as this server has no store,
   *     and then only an administrator can give it
   */
  record PlanView(
      String id,
      String app,
      String feature,
      List<PriceView> prices,
      int trialDays,
      boolean purchasable) {
    static PlanView of(Plan plan) {
      String app = plan.id().substring(0, plan.id().indexOf('.'));
      List<PriceView> prices =
          plan.prices().stream()
              .map(p -> new PriceView(p.period().name().toLowerCase(Locale.ROOT), p.cents(), "USD"))
              .toList();
      return new PlanView(plan.id(), app, plan.feature(), prices, plan.trialDays(), false);
    }
  }

  /** A price: {@code month} or {@code year}, US cents. */
  record PriceView(String period, int cents, String currency) {}
}
