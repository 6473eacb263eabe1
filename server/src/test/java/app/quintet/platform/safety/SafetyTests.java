package app.quintet.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

@QuintetTest
class SafetyTests {
  private static final ConcurrentLinkedQueue<CardAcknowledged> HEARD =
      new ConcurrentLinkedQueue<>();
  @Autowired People people;
  @Autowired Safety safety;
  @Autowired Tx tx;

  @TestConfiguration
  static class Listening {
    @Bean
    EventHandler<CardAcknowledged> listener() {
      return new EventHandler<>() {
        @Override
        public String name() {
          return "testing.card_acknowledged";
        }

        @Override
        public Class<CardAcknowledged> type() {
          return CardAcknowledged.class;
        }

        @Override
        public void on(CardAcknowledged event) {
          HEARD.add(event);
        }
      };
    }
  }

  @Test
  void distressIsAnsweredWithACardAndRememberedWithoutTheWords() {
    TestPerson person = people.fresh();
    UUID conversation = UUID.randomUUID();
    SafetyCard card = observe(person, conversation, "I want to kill myself tonight");
    assertThat(card.level()).isEqualTo("critical");
    assertThat(card.helplines()).isNotEmpty();
    assertThat(card.helplines()).anyMatch(l -> l.url().equals("https://findahelpline.com"));
    var rows =
        tx.read(
            person.id(),
            "select to_jsonb(e)::text from safety.crisis_event e where user_id = ?",
            (row, n) -> row.getString(1),
            person.id());
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst()).doesNotContain("kill myself");
  }

  @Test
  void anEverydayLineLeavesNothingBehind() {
    TestPerson person = people.fresh();
    Assessment assessment =
        tx.as(
            person.id(),
            () -> safety.observe(person.id(), "flirtcraft", null, "This homework is killing me"));
    assertThat(assessment.card()).isNull();
    assertThat(person.api().get("/api/v1/safety/card").data().get("level").asString())
        .isEqualTo("none");
  }

  @Test
  void acknowledgingManyTimesIsToldOnce() {
    TestPerson person = people.fresh();
    UUID conversation = UUID.randomUUID();
    SafetyCard card = observe(person, conversation, "I don't want to live anymore");
    JsonNode shown = person.api().get("/api/v1/safety/card").mustBe(200).data();
    assertThat(shown.get("id").asString()).isEqualTo(card.id().toString());
    assertThat(safety.acknowledged(person.id(), card.id())).isFalse();
    String path = "/api/v1/safety/card/" + card.id() + "/acknowledge";
    person.api().post(path, null).mustBe(204);
    person.api().post(path, null).mustBe(204);
    assertThat(safety.acknowledged(person.id(), card.id())).isTrue();
    var expected = new CardAcknowledged(person.id(), card.id(), "flirtcraft", conversation);
    Await.until("the event", () -> HEARD.contains(expected));
    assertThat(HEARD.stream().filter(expected::equals).count()).isEqualTo(1);
  }

  @Test
  void somebodyElsesCardIsNotFound() {
    TestPerson person = people.fresh();
    SafetyCard card = observe(person, UUID.randomUUID(), "I want to die");
    TestPerson stranger = people.fresh();
    stranger.api().post("/api/v1/safety/card/" + card.id() + "/acknowledge", null).mustBe(404);
    assertThat(safety.acknowledged(stranger.id(), card.id())).isFalse();
    people.nobody().post("/api/v1/safety/card/" + card.id() + "/acknowledge", null).mustBe(401);
  }

  @Test
  void nobodyInNeedIsAskedToSignInFirst() {
    JsonNode german =
        people
            .nobody()
            .header("Accept-Language", "de")
            .get("/api/v1/safety/card")
            .mustBe(200)
            .data();
    assertThat(german.get("title").asString()).startsWith("Du bist wichtig");
    assertThat(german.get("helplines")).isNotEmpty();
  }

  private SafetyCard observe(TestPerson person, UUID reference, String text) {
    return Objects.requireNonNull(
        tx.as(person.id(), () -> safety.observe(person.id(), "flirtcraft", reference, text))
            .card());
  }
}
