package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.ledger.Access;
import app.quintet.platform.billing.store.StoreReader;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The same reading for every store that speaks Stripe's protocol. */
@Configuration(proxyBeanMethods = false)
class StripeReaders {
  @Bean
  StoreReader stripeReader() {
    return new Reader(StripeItself.SOURCE);
  }

  /** Also where there is no test store: what a dev server kept must stay readable. */
  @Bean
  StoreReader sandboxReader() {
    return new Reader("sandbox");
  }

  private record Reader(String source) implements StoreReader {
    @Override
    public Map<String, Map<String, Access>> fold(List<JsonNode> payloads) {
      return new StripeFold(payloads).accesses();
    }
  }
}
