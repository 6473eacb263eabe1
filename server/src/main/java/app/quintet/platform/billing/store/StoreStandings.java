package app.quintet.platform.billing.store;

import app.quintet.platform.billing.Standing;
import app.quintet.platform.billing.Standing.State;
import app.quintet.platform.billing.Standing.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which state a subscription is: what its last telling event says. */
final class StoreStandings {
  private static final Standing UNKNOWN = new Standing(State.ACTIVE, Why.BOUGHT);

  private StoreStandings() {}

  /** The standing after these events of one subscription, in order of happening. */
  static Standing of(List<StoreEvent> lineage) {
    Standing standing = UNKNOWN;
    for (StoreEvent event : lineage) {
      Standing told = told(event);
      standing = told == null ? standing : told;
    }
    return standing;
  }

  private static @Nullable Standing told(StoreEvent event) {
    return switch (event.type()) {
      case INITIAL_PURCHASE, RENEWAL, UNCANCELLATION, SUBSCRIPTION_EXTENDED, REFUND_REVERSED ->
          running(event);
      case NON_RENEWING_PURCHASE -> UNKNOWN;
      case CANCELLATION ->
          new Standing(State.CANCELED, event.refund() ? Why.REFUNDED : Why.WILL_NOT_RENEW);
      case BILLING_ISSUE -> new Standing(State.PAST_DUE, Why.PAYMENT_FAILED);
      case SUBSCRIPTION_PAUSED -> new Standing(State.ACTIVE, Why.PAUSES);
      case EXPIRATION -> new Standing(State.CANCELED, Why.ENDED);
      case TEMPORARY_ENTITLEMENT_GRANT -> new Standing(State.ACTIVE, Why.UNCONFIRMED);
      case TEST,
          PRODUCT_CHANGE,
          TRANSFER,
          INVOICE_ISSUANCE,
          VIRTUAL_CURRENCY_TRANSACTION,
          EXPERIMENT_ENROLLMENT,
          OTHER ->
          null;
    };
  }

  private static Standing running(StoreEvent event) {
    boolean trial = event.bought() != null && event.bought().trial();
    return trial ? new Standing(State.TRIALING, Why.TRIAL) : new Standing(State.ACTIVE, Why.RENEWS);
  }
}
