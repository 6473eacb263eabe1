package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.Plan;
import app.quintet.platform.kernel.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All plans of all apps that are on. */
@Component
public class Offers {
  private final List<Plan> plans;

  Offers(ObjectProvider<Plan> plans) {
    this.plans = plans.stream().sorted(Comparator.comparing(Plan::id)).toList();
  }

  /** A plan at one of its prices. */
  record Offer(Plan plan, Plan.Price price) {
    // Compared by what a month costs, so that a year of the same plan is not a step down.
    private double aMonth() {
      return plan.price(Plan.Period.MONTH)
          .map(month -> (double) month.cents())
          .orElse(price.cents() / (price.period() == Plan.Period.YEAR ? 12.0 : 1.0));
    }

    /** Whether going from another offer to this one gives more, and so begins at once. */
    boolean above(Offer other) {
      if (!plan.id().equals(other.plan.id())) {
        return aMonth() > other.aMonth();
      }
      return price.period() == Plan.Period.YEAR && other.price.period() == Plan.Period.MONTH;
    }
  }

  /** All of them by id. */
  public List<Plan> all() {
    return plans;
  }

  /** The plan for this period; 404 for an unknown plan, 422 for a period it is not sold for. */
  Offer offer(String plan, String period) {
    Plan found =
        plans.stream()
            .filter(p -> p.id().equals(plan))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("plan"));
    return Arrays.stream(Plan.Period.values())
        .filter(p -> p.wire().equals(period))
        .findFirst()
        .flatMap(found::price)
        .map(price -> new Offer(found, price))
        .orElseThrow(
            () -> Problem.invalid("period", "offered", "The plan is not sold for this period."));
  }
}
