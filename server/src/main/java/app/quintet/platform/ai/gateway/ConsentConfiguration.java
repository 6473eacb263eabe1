package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.ProviderConsent;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {
  /** Nobody's words leave without their consent; while nobody can be asked, none leave. */
  @Bean
  ProviderConsent providerConsent(ObjectProvider<Consents> consents) {
    return person -> {
      Consents asked = consents.getIfAvailable();
      return asked != null && asked.granted(person, Purpose.MODEL_PROVIDERS);
    };
  }
}
