package app.quintet.platform.billing.stripe;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this server and Stripe reach each other.
 *
 * @param secretKey blank: nothing is sold through Stripe
 * @param webhookSecrets of the webhook's endpoint; several while one is being replaced
 * @param apiBase Stripe's address
 * @param tolerance how old a signature may be
 */
@ConfigurationProperties("quintet.stripe")
public record StripeSettings(
    String secretKey, List<String> webhookSecrets, String apiBase, Duration tolerance) {
  /** Refuses a tolerance that would let old webhooks be played again. */
  public StripeSettings {
    webhookSecrets = webhookSecrets.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (tolerance.isNegative() || tolerance.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException("the tolerance of signatures must be an hour at most");
    }
  }
}
