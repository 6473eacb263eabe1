package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.Plan;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.ProductCreateParams;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The store's prices for our plans: found by a key that says plan, period and amount, made where
 * they are missing. A new amount is a new price, so whoever subscribed keeps theirs.
 */
@Component
class PriceList {
  private final Cache<String, String> known =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofHours(1)).build();
  private final Stores stores;

  PriceList(Stores stores) {
    this.stores = stores;
  }

  /** The store's id of the price. */
  String of(StripeStore store, Plan plan, Plan.Price price) {
    String key = plan.id() + "." + price.period().wire() + "." + price.cents();
    String cached = known.getIfPresent(store.source() + " " + key);
    if (cached != null) {
      return cached;
    }
    String id = stores.call(store, client -> findOrMake(client, key, plan, price));
    known.put(store.source() + " " + key, id);
    return id;
  }

  private static String findOrMake(StripeClient client, String key, Plan plan, Plan.Price price)
      throws StripeException {
    var found =
        client
            .v1()
            .prices()
            .list(PriceListParams.builder().addLookupKey(key).setActive(true).build())
            .getData();
    if (!found.isEmpty()) {
      return found.getFirst().getId();
    }
    String product = "quintet_" + plan.id().replace('.', '_');
    try {
      client
          .v1()
          .products()
          .create(ProductCreateParams.builder().setId(product).setName(plan.name()).build());
    } catch (InvalidRequestException there) {
      if (!"resource_already_exists".equals(there.getCode())) {
        throw there;
      }
    }
    PriceCreateParams.Builder params =
        PriceCreateParams.builder()
            .setProduct(product)
            .setCurrency("usd")
            .setUnitAmount((long) price.cents())
            .setLookupKey(key)
            .setTransferLookupKey(true)
            .putMetadata("plan", plan.id())
            .putMetadata("features", plan.feature());
    interval(price.period(), params);
    Price made = client.v1().prices().create(params.build());
    return made.getId();
  }

  private static void interval(Plan.Period period, PriceCreateParams.Builder params) {
    switch (period) {
      case MONTH -> params.setRecurring(every(PriceCreateParams.Recurring.Interval.MONTH));
      case YEAR -> params.setRecurring(every(PriceCreateParams.Recurring.Interval.YEAR));
      case ONCE -> {
        // Not recurring.
      }
    }
  }

  private static PriceCreateParams.Recurring every(PriceCreateParams.Recurring.Interval interval) {
    return PriceCreateParams.Recurring.builder().setInterval(interval).build();
  }
}
