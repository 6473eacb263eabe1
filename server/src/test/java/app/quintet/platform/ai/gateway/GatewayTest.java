package app.quintet.platform.ai.gateway;

import static app.quintet.testing.ScriptedProvider.brokenJson;
import static app.quintet.testing.ScriptedProvider.busy;
import static app.quintet.testing.ScriptedProvider.cut;
import static app.quintet.testing.ScriptedProvider.filtered;
import static app.quintet.testing.ScriptedProvider.ok;
import static app.quintet.testing.ScriptedProvider.okCosting;
import static app.quintet.testing.ScriptedProvider.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.ai.Gateway.Answer;
import app.quintet.platform.ai.Gateway.Source;
import app.quintet.platform.ai.gateway.Greeting.Hello;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.ScriptedProvider;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Which model answers, and what becomes of failures. */
@QuintetTest
@Import(TwoProviders.Checks.class)
class GatewayTest extends TwoProviders {
  @Test
  void theFirstModelAnswersAndItsCallIsMeteredWithoutText() throws Exception {
    first.play(okCosting(HELLO, 0.000321));
    Answer<Hello> answer = greet("my secret words");
    assertThat(answer.output()).isEqualTo(new Hello("Hi there", Greeting.Tone.WARM));
    assertThat(answer.source()).isEqualTo(Source.LLM);
    assertThat(answer.model()).isEqualTo("m1");
    assertThat(answer.microDollars()).isEqualTo(321);
    assertThat(first.requests().getFirst().authorization()).isEqualTo("Bearer key-one");
    assertThat(books.flush()).isTrue();
    Map<String, Object> row =
        tx.as(
            person,
            () ->
                sql.sql("select * from ai.call where user_id = ?")
                    .param(person)
                    .query()
                    .singleRow());
    assertThat(row)
        .containsEntry("app", "testing")
        .containsEntry("skill", "testing.greeting")
        .containsEntry("prompt_version", "v1")
        .containsEntry("model", "m1")
        .containsEntry("outcome", "ok")
        .containsEntry("source", "llm")
        .containsEntry("tokens_in", 100)
        .containsEntry("tokens_out", 20)
        .containsEntry("micro_dollars", 321L)
        .containsEntry("attempts", 1);
    assertThat(row.toString()).doesNotContain("secret").doesNotContain("Hi there");
    assertThat((long) row.get("latency_us")).isGreaterThan((long) row.get("provider_us"));
    UUID stranger = UUID.randomUUID();
    assertThat(
            tx.as(
                stranger, () -> sql.sql("select count(*) from ai.call").query(Long.class).single()))
        .isZero();
  }

  @Test
  void fallsBackToTheNextModelThenTheNextProviderThenOffline() {
    first.play(status(400));
    assertThat(greet("hello").model()).isEqualTo("m3");
    assertThat(first.requests())
        .extracting(ScriptedProvider.Request::model)
        .containsExactly("m1", "m2");
    second.play(status(400));
    Answer<Hello> offline = greet("hello");
    assertThat(offline.source()).isEqualTo(Source.OFFLINE);
    assertThat(offline.model()).isEqualTo("offline");
    assertThat(offline.output().message()).isEqualTo("offline hello");
  }

  @Test
  void aWrongKeySkipsAllModelsOfThatProvider() {
    first.play(status(401));
    assertThat(greet("hello").model()).isEqualTo("m3");
    assertThat(first.requests()).hasSize(1);
  }

  @Test
  void aBusyOrBrokenModelIsAskedAgainAndAnswers() {
    first.play(busy(0), status(500), ok(HELLO));
    Answer<Hello> answer = greet("hello");
    assertThat(answer.model()).isEqualTo("m1");
    assertThat(first.requests()).hasSize(3);
  }

  @Test
  void retryAfterBeyondTheDeadlineGoesToTheNextModelAtOnce() {
    first.play(busy(30), ok(HELLO));
    assertThat(greet("hello").model()).isEqualTo("m2");
    assertThat(first.requests()).hasSize(2);
  }

  @Test
  void aCutConnectionAndBrokenJsonAreRetried() {
    first.play(cut(), brokenJson(), ok(HELLO));
    assertThat(greet("hello").model()).isEqualTo("m1");
    assertThat(first.requests()).hasSize(3);
  }

  @Test
  void aHangingProviderKeepsTheDeadlineAndTheNextModelAnswers() {
    first.play(first.hang());
    long from = System.nanoTime();
    Answer<Hello> answer = greet("hello");
    assertThat(answer.model()).isEqualTo("m3");
    second.play(second.hang());
    assertThat(greet("hello").source()).isEqualTo(Source.OFFLINE);
    // Two runs of 2.5 s each at the very most, and a little for the machine.
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void wrongOutputIsRepairedOnceAndTheSecondCallSaysWhatWasWrong() {
    first.play(ok("{\"message\": 7, \"tone\": \"loud\", \"extra\": 1}"), ok(HELLO));
    Answer<Hello> answer = greet("hello");
    assertThat(answer.output().message()).isEqualTo("Hi there");
    assertThat(first.requests()).hasSize(2);
    assertThat(first.requests().get(1).turns("user").getLast())
        .contains("message must be string")
        .contains("tone must be one of [\"warm\",\"cool\"]")
        .contains("a field that the schema does not know");
  }

  @Test
  void whatTheSkillRefusesIsRepairedOnceThenTheNextModelIsAsked() {
    String tooLong = "{\"message\": \"" + "x".repeat(60) + "\", \"tone\": \"warm\"}";
    first.play(ok(tooLong), ok(tooLong), ok(HELLO));
    assertThat(greet("hello").model()).isEqualTo("m2");
    assertThat(first.requests()).hasSize(3);
    assertThat(first.requests().get(1).turns("user").getLast()).contains("longer than 40");
  }

  @Test
  void theProvidersOwnFilterIsNoFailureOfTheProvider() {
    first.play(filtered());
    for (int i = 0; i < 6; i++) {
      assertThat(greet("hello").model()).isEqualTo("m3");
    }
    assertThat(providers.primaries().getFirst().isResting()).isFalse();
  }

  @Test
  void theBreakerOpensAfterFiveFailuresAndOneCallTriesAgainAfterAMinute() {
    first.play(status(500));
    greet("one");
    greet("two");
    int asked = first.requests().size();
    assertThat(asked).isEqualTo(5);
    assertThat(greet("three").model()).isEqualTo("m3");
    assertThat(first.requests()).hasSize(asked);
    assertThat(gateway.mode("testing")).isEqualTo("m3");
    clock.advance(Duration.ofSeconds(61));
    first.play(ok(HELLO));
    assertThat(greet("four").model()).isEqualTo("m1");
    assertThat(gateway.mode("testing")).isEqualTo("m1");
  }

  @Test
  void theModeIsOfflineWhileEveryProviderRests() {
    first.play(status(500));
    second.play(status(500));
    greet("one");
    greet("two");
    greet("three");
    assertThat(gateway.mode("testing")).isEqualTo("offline");
  }
}
