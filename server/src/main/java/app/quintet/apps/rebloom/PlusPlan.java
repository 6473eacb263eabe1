package app.quintet.apps.rebloom;

import app.quintet.platform.billing.Plan;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plus: voice, memory beyond 90 days, weekly insights (specification, Plans). */
@Component
final class PlusPlan implements Plan {
  @Override
  public String id() {
    return "rebloom.plus";
  }

  @Override
  public String name() {
    return "Rebloom Plus";
  }

  @Override
  public String feature() {
    return Rebloom.PLUS;
  }

  @Override
  public List<Price> prices() {
    return List.of(new Price(Period.MONTH, 999));
  }

  @Override
  public int trialDays() {
    return 0;
  }
}
