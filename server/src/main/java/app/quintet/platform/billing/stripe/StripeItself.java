package app.quintet.platform.billing.stripe;

import com.stripe.StripeClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Stripe, as far as it is configured. */
@Component
@EnableConfigurationProperties(StripeSettings.class)
class StripeItself implements StripeStore {
  static final String SOURCE = "stripe";
  private final StripeSettings settings;
  private final @Nullable StripeClient client;
  private final String home;

  StripeItself(StripeSettings settings, @Value("${quintet.mail.public-url}") String home) {
    this.settings = settings;
    this.home = home;
    this.client = settings.secretKey().isBlank() ? null : client(settings);
  }

  private static StripeClient client(StripeSettings settings) {
    return StripeClient.builder()
        .setApiKey(settings.secretKey())
        .setApiBase(settings.apiBase())
        .setMaxNetworkRetries(2)
        .setConnectTimeout(5_000)
        .setReadTimeout(20_000)
        .build();
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public @Nullable StripeClient client() {
    return client;
  }

  @Override
  public List<String> webhookSecrets() {
    return settings.webhookSecrets();
  }

  @Override
  public String home() {
    return home;
  }

  @Override
  public int rank() {
    return 1;
  }
}
