package app.quintet.platform.billing.stripe;

import app.quintet.platform.kernel.Problem;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The stores that speak Stripe's protocol, and the way to call one. */
@Component
public class Stores {
  private static final Logger log = LoggerFactory.getLogger(Stores.class);
  private final List<StripeStore> stores;

  Stores(List<StripeStore> stores) {
    this.stores = stores.stream().sorted(Comparator.comparingInt(StripeStore::rank)).toList();
  }

  List<StripeStore> all() {
    return stores;
  }

  /** Where new purchases are made; empty if this server sells nothing. */
  public Optional<StripeStore> selling() {
    return stores.stream().filter(store -> store.client() != null).findFirst();
  }

  /** The store of this name; 409 if this server no longer reaches it. */
  StripeStore named(String source) {
    return stores.stream()
        .filter(store -> store.source().equals(source) && store.client() != null)
        .findFirst()
        .orElseThrow(Stores::nothingSold);
  }

  static Problem nothingSold() {
    return Problem.conflict("NOT_FOR_SALE", "Nothing can be bought on this server.");
  }

  /** A call of a store's client. */
  @FunctionalInterface
  interface Call<T> {
    T on(StripeClient client) throws StripeException;
  }

  /**
   * Calls the store. 402 {@code PAYMENT_FAILED} when a card is refused, 503 when the store cannot
   * be reached, 409 {@code STORE_REFUSED} for what it does not let happen.
   */
  <T> T call(StripeStore store, Call<T> call) {
    StripeClient client = store.client();
    if (client == null) {
      throw nothingSold();
    }
    try {
      return call.on(client);
    } catch (CardException refused) {
      throw Problem.of(402, "PAYMENT_FAILED", "The payment was refused. Try another card.");
    } catch (ApiConnectionException | RateLimitException later) {
      throw Problem.unavailable("The store cannot be reached just now.", Duration.ofSeconds(10));
    } catch (StripeException failed) {
      Integer status = failed.getStatusCode();
      // Its code and request, never its words: these may quote what somebody typed.
      log.warn("{} answered {} {}", store.source(), status, failed.getCode());
      if (status != null && status >= 500) {
        throw Problem.unavailable("The store cannot be reached just now.", Duration.ofSeconds(10));
      }
      throw Problem.conflict("STORE_REFUSED", "The store does not allow that now.");
    }
  }
}
