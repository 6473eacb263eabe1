package app.quintet.platform.ai.gateway;

import static app.quintet.testing.ScriptedProvider.ok;

import app.quintet.platform.ai.ContentCheck;
import app.quintet.platform.ai.Gateway;
import app.quintet.platform.ai.Gateway.Answer;
import app.quintet.platform.ai.gateway.Greeting.Hello;
import app.quintet.platform.ai.metering.Bookkeeper;
import app.quintet.platform.ai.provider.Providers;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
import app.quintet.testing.ScriptedProvider;
import app.quintet.testing.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A gateway with two providers on local ports, of three models together, and a person who lets
 * their words go there. The providers live as long as the context that knows their ports.
 */
abstract class TwoProviders {
  static final String HELLO = "{\"message\": \"Hi there\", \"tone\": \"warm\"}";
  static final ScriptedProvider first = new ScriptedProvider("key-one");
  static final ScriptedProvider second = new ScriptedProvider("key-two");

  @Autowired Gateway gateway;
  @Autowired Providers providers;
  @Autowired Bookkeeper books;
  @Autowired AppClock clock;
  @Autowired Tx tx;
  @Autowired JdbcClient sql;
  @Autowired People people;
  UUID person = UUID.randomUUID();

  @TestConfiguration
  static class Checks {
    @Bean
    ContentCheck testCheck() {
      return text -> text.contains("unspeakable");
    }
  }

  @DynamicPropertySource
  static void twoProviders(DynamicPropertyRegistry registry) {
    provider(registry, 0, "one", first, "m1,m2");
    provider(registry, 1, "two", second, "m3");
    registry.add("quintet.ai.limits.deadline", () -> "2500ms");
    registry.add("quintet.ai.limits.attempt", () -> "800ms");
    registry.add("quintet.ai.limits.per-minute", () -> "100000");
    registry.add("quintet.ai.limits.per-day", () -> "100000");
  }

  private static void provider(
      DynamicPropertyRegistry registry, int i, String name, ScriptedProvider to, String models) {
    String at = "quintet.ai.providers[" + i + "].";
    registry.add(at + "name", () -> name);
    registry.add(at + "protocol", () -> "openai");
    registry.add(at + "base-url", to::baseUrl);
    registry.add(at + "key", () -> name.equals("one") ? "key-one" : "key-two");
    registry.add(at + "models", () -> models);
  }

  @BeforeEach
  void bothWell() {
    TestPerson guest = people.guest();
    person = guest.id();
    guest
        .api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("model_providers", true)))
        .mustBe(200);
    providers.reset();
    first.play(ok(HELLO));
    second.play(ok(HELLO));
  }

  Answer<Hello> greet(String words) {
    return gateway.run(new Greeting(false), words, person, true);
  }
}
