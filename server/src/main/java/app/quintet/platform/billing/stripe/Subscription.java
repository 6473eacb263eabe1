package app.quintet.platform.billing.stripe;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its store last told of it.
 *
 * @param source the store
 * @param storeId the store's name of it
 * @param period month or year
 * @param cents US cents a period
 * @param periodEnd until when it is paid; when it renews or ends
 * @param nextPlan the plan from then on, if another was chosen
 * @param nextPeriod the period from then on, if another was chosen
 */
public record Subscription(
    UUID id,
    String source,
    String storeId,
    String plan,
    String period,
    String status,
    int cents,
    Instant periodEnd,
    boolean renews,
    @Nullable String nextPlan,
    @Nullable String nextPeriod) {
  private static final Set<String> LIVE = Set.of("trialing", "active", "past_due");

  /** Whether it gives access, or may again when a payment succeeds. */
  public boolean live() {
    return LIVE.contains(status);
  }

  /** The app whose plan it is. */
  public String app() {
    int dot = plan.indexOf('.');
    return dot < 0 ? plan : plan.substring(0, dot);
  }
}
