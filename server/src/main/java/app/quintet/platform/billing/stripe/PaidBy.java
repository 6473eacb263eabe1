package app.quintet.platform.billing.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentMethod;
import com.stripe.param.SubscriptionRetrieveParams;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a store what a receipt says beside the amount. */
@Component
public class PaidBy {
  private final Stores stores;

  PaidBy(Stores stores) {
    this.stores = stores;
  }

  /**
   * How a subscription is paid and what comes next.
   *
   * @param method such as {@code Visa •••• 4242}: a store hands out no more than these digits
   * @param next the next payment; null if there is none
   */
  public record Terms(String method, @Nullable Instant next) {}

  /** The terms of a subscription as they are now. */
  public Terms of(String source, String subscription) {
    StripeStore store = stores.named(source);
    return stores.call(store, client -> terms(client, subscription));
  }

  private static Terms terms(StripeClient client, String id) throws StripeException {
    var subscription =
        client
            .v1()
            .subscriptions()
            .retrieve(
                id,
                SubscriptionRetrieveParams.builder().addExpand("default_payment_method").build());
    boolean goesOn =
        !subscription.getStatus().equals("canceled")
            && !Boolean.TRUE.equals(subscription.getCancelAtPeriodEnd());
    Long end =
        subscription.getItems().getData().isEmpty()
            ? null
            : subscription.getItems().getData().getFirst().getCurrentPeriodEnd();
    return new Terms(
        Optional.ofNullable(subscription.getDefaultPaymentMethodObject())
            .map(PaidBy::words)
            .orElse(""),
        goesOn && end != null ? Instant.ofEpochSecond(end) : null);
  }

  private static String words(PaymentMethod method) {
    if (method.getCard() == null) {
      return method.getType();
    }
    String brand = method.getCard().getBrand();
    String name = brand.substring(0, 1).toUpperCase(Locale.ROOT) + brand.substring(1);
    return name + " •••• " + method.getCard().getLast4();
  }
}
