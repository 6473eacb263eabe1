package app.quintet.platform.billing;

import java.util.Locale;

/**
 * How somebody stands with what they are entitled to.
 *
 * @param state where the payment stands
 * @param why the reason for the state, and so for its end
 */
public record Standing(State state, Why why) {
  /** A gift by an administrator. */
  public static final Standing GIFT = new Standing(State.ACTIVE, Why.GIFT);

  /** Where the payment stands; the wire name is the lower-case constant. */
  public enum State {
    TRIALING,
    ACTIVE,
    PAST_DUE,
    UNPAID,
    CANCELED;

    /** The name in tables and JSON. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The reason; the wire name is the lower-case constant. */
  public enum Why {
    GIFT,
    /** Paid once, for good or for a time. */
    BOUGHT,
    RENEWS,
    TRIAL,
    /** Canceled: what is paid for stays until its end. */
    WILL_NOT_RENEW,
    /** Access stays for a week while the store tries again. */
    PAYMENT_FAILED,
    /** Paused from the end of the period on. */
    PAUSES,
    /** The store could not confirm it yet; believed for a day. */
    UNCONFIRMED,
    REFUNDED,
    ENDED,
    /** An administrator took a gift back. */
    TAKEN_BACK;

    /** The name in tables and JSON. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The standing with these wire names. */
  public static Standing of(String state, String why) {
    return new Standing(
        State.valueOf(state.toUpperCase(Locale.ROOT)), Why.valueOf(why.toUpperCase(Locale.ROOT)));
  }
}
