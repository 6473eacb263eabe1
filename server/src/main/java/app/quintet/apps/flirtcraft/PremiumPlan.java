package app.quintet.apps.flirtcraft;

import app.quintet.platform.billing.Plan;
import java.util.List;
import org.springframework.stereotype.Component;

/** Premium: all places, no daily limit, full charts (specification, Progress). */
@Component
final class PremiumPlan implements Plan {
  @Override
  public String id() {
    return "flirtcraft.premium";
  }

  @Override
  public String name() {
    return "FlirtCraft Premium";
  }

  @Override
  public String feature() {
    return FlirtCraft.PREMIUM;
  }

  @Override
  public List<Price> prices() {
    return List.of(new Price(Period.MONTH, 999), new Price(Period.YEAR, 5999));
  }

  @Override
  public int trialDays() {
    return 7;
  }
}
