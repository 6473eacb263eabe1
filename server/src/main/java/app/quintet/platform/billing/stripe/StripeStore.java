package app.quintet.platform.billing.stripe;

import com.stripe.StripeClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store that speaks Stripe's protocol: Stripe itself, or the test store of the dev profile. A
 * bean for each.
 */
public interface StripeStore {
  /** Its name in the ledger. */
  String source();

  /** Its client; null if it only sends webhooks. */
  @Nullable StripeClient client();

  /** Any of these signs its webhooks. */
  List<String> webhookSecrets();

  /** What addresses begin with to which its pages send people back. */
  String home();

  /** The smaller, the sooner it is sold through it. */
  int rank();
}
