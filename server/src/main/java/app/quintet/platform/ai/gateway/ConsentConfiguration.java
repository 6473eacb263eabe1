package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.ProviderConsent;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {
  /** Nobody's words leave without their consent as it stands when the run begins. */
  @Bean
  ProviderConsent providerConsent(Consents consents) {
    return person -> consents.granted(person, Purpose.MODEL_PROVIDERS);
  }
}
