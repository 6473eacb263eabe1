package app.quintet.apps.twotruths;

import app.quintet.platform.billing.Plan;
import java.util.List;
import org.springframework.stereotype.Component;

/** Premium: publishing without a limit, hints, every pack, frames (specification, Rules). */
@Component("twoTruthsPremium")
final class PremiumPlan implements Plan {
  @Override
  public String id() {
    return TwoTruths.PREMIUM;
  }

  @Override
  public String name() {
    return "Two Truths & a Lie Premium";
  }

  @Override
  public String feature() {
    return TwoTruths.PREMIUM;
  }

  @Override
  public List<Price> prices() {
    return List.of(new Price(Period.MONTH, 499));
  }

  @Override
  public int trialDays() {
    return 0;
  }
}
