package app.quintet.platform.ai.gateway;

import static app.quintet.testing.ScriptedProvider.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.Gateway;
import app.quintet.platform.ai.provider.Providers;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.ScriptedProvider;
import app.quintet.testing.TestPerson;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@QuintetTest
class ProvidersHealthTest {
  private static final String KEY = "sk-planted-secret-of-the-provider";
  private static final ScriptedProvider provider = new ScriptedProvider(KEY);
  @Autowired People people;
  @Autowired Gateway gateway;
  @Autowired Providers providers;

  @DynamicPropertySource
  static void oneProvider(DynamicPropertyRegistry registry) {
    registry.add("quintet.ai.providers[0].name", () -> "one");
    registry.add("quintet.ai.providers[0].protocol", () -> "openai");
    registry.add("quintet.ai.providers[0].base-url", provider::baseUrl);
    registry.add("quintet.ai.providers[0].key", () -> KEY);
    registry.add("quintet.ai.providers[0].models", () -> "m1");
    registry.add("quintet.ai.limits.deadline", () -> "2500ms");
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void aProviderThatRestsAfterFailuresDegradesTheServerAndNothingMore() {
    TestPerson guest = people.guest();
    guest
        .api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("model_providers", true)))
        .mustBe(200);
    assertThat(health().body().at("/services/ai").asString()).isEqualTo("up");
    provider.play(status(500));
    Await.until(
        "the breaker",
        () -> {
          gateway.run(new Greeting(false), "Good evening", guest.id(), true);
          return health().body().at("/services/ai").asString().equals("degraded");
        });
    assertThat(health().body().get("status").asString()).isEqualTo("degraded");
    people.nobody().get("/health/ready").mustBe(200);
    assertThat(health().text()).doesNotContain(KEY).doesNotContain(provider.baseUrl());
    providers.reset();
    assertThat(health().body().get("status").asString()).isEqualTo("healthy");
  }

  private Answer health() {
    return people.nobody().get("/health").mustBe(200);
  }
}
