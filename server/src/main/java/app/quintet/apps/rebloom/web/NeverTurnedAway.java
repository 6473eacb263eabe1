package app.quintet.apps.rebloom.web;

import app.quintet.platform.api.Unlimited;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a person may write in distress: the server's general limit does not stand before it. */
@Configuration(proxyBeanMethods = false)
class NeverTurnedAway {
  @Bean
  Unlimited rebloomWords() {
    return new Unlimited(
        "POST",
        "/api/v1/rebloom/sessions",
        "/api/v1/rebloom/sessions/*/messages",
        "/api/v1/rebloom/moods",
        "/api/v1/rebloom/goals",
        "/api/v1/rebloom/goals/*/progress",
        "/api/v1/rebloom/exercises/*/runs");
  }

  @Bean
  Unlimited rebloomSafetyReads() {
    return new Unlimited("GET", "/api/v1/rebloom/safety/*");
  }

  @Bean
  Unlimited rebloomSafetyPlan() {
    return new Unlimited("PUT", "/api/v1/rebloom/safety/plan");
  }

  @Bean
  Unlimited rebloomSafetySteps() {
    return new Unlimited(
        "POST", "/api/v1/rebloom/safety/*/acknowledge", "/api/v1/rebloom/safety/*/contact");
  }
}
