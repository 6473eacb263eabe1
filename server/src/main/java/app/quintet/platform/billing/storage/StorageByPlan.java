package app.quintet.platform.billing.storage;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.billing.Plan.Period;
import app.quintet.platform.media.MediaQuota;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whoever holds a plan of any app that is paid by month or year, as a gift or a trial too, may
 * store {@link MediaQuota#PAID}. What is paid once, a pack of pictures for a dollar, buys no
 * storage for good. An app that is switched off has no plans here, and with them goes their room;
 * what is stored already stays.
 */
@Component
final class StorageByPlan implements MediaQuota {
  private static final Set<Period> RUNNING = Set.of(Period.MONTH, Period.YEAR);
  private final Entitlements entitlements;
  private final ObjectProvider<Plan> plans;

  StorageByPlan(Entitlements entitlements, ObjectProvider<Plan> plans) {
    this.entitlements = entitlements;
    this.plans = plans;
  }

  @Override
  public long bytes(UUID person) {
    Set<String> held = entitlements.of(person);
    boolean paid =
        plans.stream().filter(StorageByPlan::running).anyMatch(p -> held.contains(p.feature()));
    return paid ? PAID : FREE;
  }

  private static boolean running(Plan plan) {
    return plan.prices().stream().anyMatch(price -> RUNNING.contains(price.period()));
  }
}
