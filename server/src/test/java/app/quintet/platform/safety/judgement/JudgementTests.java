package app.quintet.platform.safety.judgement;

import static app.quintet.testing.ScriptedProvider.ok;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.provider.Providers;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.CrisisEvents;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.CrisisRaised;
import app.quintet.platform.safety.LaterJudgement;
import app.quintet.platform.safety.Safety;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.ScriptedProvider;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The model's layer over a provider's own protocol. */
@QuintetTest
class JudgementTests {
  private static final ScriptedProvider PROVIDER = new ScriptedProvider("key");
  private static final ConcurrentLinkedQueue<CrisisRaised> RAISED = new ConcurrentLinkedQueue<>();
  private static final String TEXT = "The lake is calm, and I have left my watch to my brother.";
  @Autowired People people;
  @Autowired Safety safety;
  @Autowired LaterJudgement later;
  @Autowired CrisisEvents events;
  @Autowired Providers providers;
  @Autowired Tx tx;

  @TestConfiguration
  static class Listening {
    @Bean
    EventHandler<CrisisRaised> raisedListener() {
      return new EventHandler<>() {
        @Override
        public String name() {
          return "testing.crisis_raised";
        }

        @Override
        public Class<CrisisRaised> type() {
          return CrisisRaised.class;
        }

        @Override
        public void on(CrisisRaised event) {
          RAISED.add(event);
        }
      };
    }
  }

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    registry.add("quintet.ai.providers[0].name", () -> "scripted");
    registry.add("quintet.ai.providers[0].protocol", () -> "openai");
    registry.add("quintet.ai.providers[0].base-url", PROVIDER::baseUrl);
    registry.add("quintet.ai.providers[0].key", () -> "key");
    registry.add("quintet.ai.providers[0].models", () -> "a-model");
  }

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  @BeforeEach
  void fresh() {
    providers.reset();
    RAISED.clear();
  }

  @Test
  void whatTheModelSeesRaisesOnceAndTheTextIsNowhereReadable() throws Exception {
    PROVIDER.play(ok(judged("critical")));
    TestPerson person = consenting();
    UUID session = UUID.randomUUID();
    owe(person, session, TEXT);
    CrisisRaised raised =
        Await.value(
            "the raised level",
            () ->
                RAISED.stream()
                    .filter(r -> r.person().equals(person.id()))
                    .findFirst()
                    .orElse(null));
    assertThat(raised.level()).isEqualTo(CrisisLevel.CRITICAL);
    assertThat(raised.reference()).isEqualTo(session);
    assertThat(events.pending(person.id())).hasSize(1);
    assertThat(events.pending(person.id()).getFirst().id()).isEqualTo(raised.event());
    assertThat(safety.card(person.id(), raised.event())).isPresent();
    assertThat(PROVIDER.requests().getFirst().turns("user").getFirst()).contains("<person_text>");
    try (var connection = SharedPostgres.superuser();
        var query =
            connection.prepareStatement(
                "select count(*) from jobs.scheduled_tasks where position(?::bytea in task_data) >"
                    + " 0")) {
      query.setBytes(1, "left my watch".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      try (var rows = query.executeQuery()) {
        rows.next();
        assertThat(rows.getInt(1)).isZero();
      }
    }
  }

  @Test
  void theModelNeverLowersAndWithoutConsentItIsNeverAsked() {
    PROVIDER.play(ok(judged("none")));
    TestPerson person = consenting();
    Assessment known = owe(person, UUID.randomUUID(), "I want to die");
    assertThat(known.level()).isEqualTo(CrisisLevel.HIGH);
    Await.until("the model was asked", () -> PROVIDER.requests().size() == 1);
    TestPerson private_ = people.fresh();
    owe(private_, UUID.randomUUID(), TEXT);
    // Somebody after them is asked about, so the one without consent would have been, too.
    owe(person, UUID.randomUUID(), TEXT);
    Await.until("the next one was asked", () -> PROVIDER.requests().size() == 2);
    assertThat(events.pending(person.id())).hasSize(1);
    assertThat(events.pending(person.id()).getFirst().level()).isEqualTo(CrisisLevel.HIGH);
    assertThat(events.pending(private_.id())).isEmpty();
    assertThat(RAISED).isEmpty();
  }

  @Test
  void anAnswerThatIsNoJudgementRaisesNothing() {
    PROVIDER.play(ok("{\"level\":\"apocalyptic\",\"confidence\":7,\"signals\":[]}"));
    TestPerson person = consenting();
    owe(person, UUID.randomUUID(), TEXT);
    Await.until("it was asked", () -> !PROVIDER.requests().isEmpty());
    assertThat(events.pending(person.id())).isEmpty();
  }

  private TestPerson consenting() {
    TestPerson person = people.fresh();
    person
        .api()
        .put("/api/v1/privacy/consents", Map.of("consents", Map.of("model_providers", true)))
        .mustBe(200);
    return person;
  }

  private Assessment owe(TestPerson person, UUID session, String text) {
    return tx.as(
        person.id(),
        () -> {
          Assessment known = safety.observe(person.id(), "rebloom", session, text);
          later.owe(person.id(), "rebloom", session, text, known);
          return known;
        });
  }

  private static String judged(String level) {
    return "{\"level\":\"" + level + "\",\"confidence\":0.9,\"signals\":[\"farewell\"]}";
  }
}
