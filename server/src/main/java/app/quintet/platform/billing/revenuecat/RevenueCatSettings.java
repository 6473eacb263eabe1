package app.quintet.platform.billing.revenuecat;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How RevenueCat reaches this server.
 *
 * @param webhookAuth the value of the Authorization header it sends, as set on its dashboard;
 *     blank: the door is closed
 * @param sandbox whether purchases with test accounts count: {@code on}, {@code off}, or blank for
 *     only outside the prod profile
 */
@ConfigurationProperties("quintet.revenuecat")
public record RevenueCatSettings(String webhookAuth, String sandbox) {
  /** Whether the door is open at all. */
  public boolean configured() {
    return !webhookAuth.isBlank();
  }
}
