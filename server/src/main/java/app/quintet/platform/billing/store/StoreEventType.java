package app.quintet.platform.billing.store;

/**
 * What a store's event says. The names and their meaning are RevenueCat's (its page "Event Types
 * and Fields"); other stores' events are told in the same words.
 */
public enum StoreEventType {
  /** Somebody tried the connection. */
  TEST,
  INITIAL_PURCHASE,
  /** A further period, also of a subscription that had lapsed. */
  RENEWAL,
  /** It will not renew; access stays to the end of the period. As a refund: access ends. */
  CANCELLATION,
  UNCANCELLATION,
  NON_RENEWING_PURCHASE,
  /** It pauses at the end of the period; access stays until then. */
  SUBSCRIPTION_PAUSED,
  /** Access ends. */
  EXPIRATION,
  /** A payment failed; access stays while the store tries again. */
  BILLING_ISSUE,
  /** Another product was chosen, perhaps for later; what counts is the purchase that follows. */
  PRODUCT_CHANGE,
  /** Purchases move from some customers to others. */
  TRANSFER,
  SUBSCRIPTION_EXTENDED,
  /** The store could not be asked in time: at most a day of trust. */
  TEMPORARY_ENTITLEMENT_GRANT,
  REFUND_REVERSED,
  INVOICE_ISSUANCE,
  VIRTUAL_CURRENCY_TRANSACTION,
  EXPERIMENT_ENROLLMENT,
  /** Something newer than this program: kept, and without effect. */
  OTHER;

  /** The type of this name, {@link #OTHER} for one that is not known. */
  public static StoreEventType named(String name) {
    for (StoreEventType type : values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return OTHER;
  }

  /** Whether it carries a period of access. */
  boolean grants() {
    return switch (this) {
      case INITIAL_PURCHASE,
          RENEWAL,
          NON_RENEWING_PURCHASE,
          UNCANCELLATION,
          SUBSCRIPTION_EXTENDED,
          TEMPORARY_ENTITLEMENT_GRANT ->
          true;
      default -> false;
    };
  }
}
