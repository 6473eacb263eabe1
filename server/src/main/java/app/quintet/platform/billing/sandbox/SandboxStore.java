package app.quintet.platform.billing.sandbox;

import app.quintet.platform.billing.stripe.StripeStore;
import com.stripe.StripeClient;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The test store as one of the stores that speak Stripe's protocol. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class SandboxStore implements StripeStore {
  private final SandboxKeys keys;
  private final StripeClient client;

  SandboxStore(SandboxKeys keys, SandboxServer server) {
    this.keys = keys;
    this.client =
        StripeClient.builder()
            .setApiKey(keys.apiKey())
            .setApiBase(server.address())
            .setMaxNetworkRetries(2)
            .setConnectTimeout(5_000)
            .setReadTimeout(20_000)
            .build();
  }

  @Override
  public String source() {
    return "sandbox";
  }

  @Override
  public StripeClient client() {
    return client;
  }

  @Override
  public List<String> webhookSecrets() {
    return List.of(keys.webhookSecret());
  }

  /** Nothing: its pages stand on this very server, whatever it is called by. */
  @Override
  public String home() {
    return "";
  }

  @Override
  public int rank() {
    return 2;
  }
}
