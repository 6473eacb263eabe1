package app.quintet.platform.safety.web;

import app.quintet.platform.api.Unlimited;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The card and the helplines pass every limit: whoever needs them may have pressed often. */
@Configuration(proxyBeanMethods = false)
class NeverLimited {
  @Bean
  Unlimited safetyReads() {
    return new Unlimited("GET", "/api/v1/safety/card", "/api/v1/safety/helplines");
  }

  @Bean
  Unlimited safetyAcknowledgement() {
    return new Unlimited("POST", "/api/v1/safety/card/*/acknowledge");
  }
}
