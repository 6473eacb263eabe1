package app.quintet.platform.billing.sandbox;

import app.quintet.platform.data.Secrets;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The test store's own keys: of this server, and of no use anywhere else. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class SandboxKeys {
  private final String webhookSecret;
  private final String apiKey;

  SandboxKeys(Secrets secrets) {
    HexFormat hex = HexFormat.of();
    this.webhookSecret = "whsec_" + hex.formatHex(secrets.derive("billing.sandbox.webhook"));
    this.apiKey = "sk_test_" + hex.formatHex(secrets.derive("billing.sandbox.api"));
  }

  String webhookSecret() {
    return webhookSecret;
  }

  String apiKey() {
    return apiKey;
  }
}
