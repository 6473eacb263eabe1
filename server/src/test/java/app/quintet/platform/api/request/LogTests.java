package app.quintet.platform.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.Practice;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.TestPerson;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is logged as production logs it: every line of ours from DEBUG up, as ECS JSON. */
@QuintetTest
class LogTests {
  private static final String SENTENCE = "my aunt Wilhelmina keeps forty tortoises";
  private static final Logger OURS = (Logger) LoggerFactory.getLogger("app.quintet");
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Logger REQUESTS = (Logger) LoggerFactory.getLogger(RequestLog.class);
  @Autowired People people;
  @Autowired Environment environment;
  @Autowired JsonMapper json;
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Level before = OURS.getLevel();
  private final Level requestsBefore = REQUESTS.getLevel();
  private Lines appender;

  @BeforeEach
  void listen() {
    var context = ROOT.getLoggerContext();
    context.putObject(Environment.class.getName(), environment);
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext(context);
    encoder.setFormat("ecs");
    encoder.start();
    appender = new Lines(encoder, lines);
    appender.setContext(context);
    appender.start();
    ROOT.addAppender(appender);
    OURS.setLevel(Level.DEBUG);
    REQUESTS.setLevel(Level.INFO);
  }

  @AfterEach
  void stopListening() {
    ROOT.detachAppender(appender);
    OURS.setLevel(before);
    REQUESTS.setLevel(requestsBefore);
  }

  @Test
  void everyRequestIsOneLineWithItsIdRouteStatusAndDuration() {
    UUID nobody = UUID.randomUUID();
    Answer answer =
        people.fresh().api().get("/api/v1/flirtcraft/conversations/" + nobody).mustBe(404);
    JsonNode line = lineOf(answer);
    assertThat(line.get("route").asString()).isEqualTo("/api/v1/flirtcraft/conversations/{id}");
    assertThat(line.get("method").asString()).isEqualTo("GET");
    assertThat(line.get("status").asInt()).isEqualTo(404);
    assertThat(line.get("duration_ms").asDouble()).isPositive();
    assertThat(line.at("/log/level").asString()).isEqualTo("INFO");
    assertThat(line.has("@timestamp")).isTrue();
    assertThat(line.toString()).doesNotContain(nobody.toString());
  }

  @Test
  void whatAFilterRefusesIsLoggedWithTheStatusThatWasAnswered() {
    TestPerson person = people.fresh();
    Answer tooLong =
        person
            .api()
            .header("Idempotency-Key", "x".repeat(201))
            .post("/api/v1/flirtcraft/conversations", Map.of())
            .mustBe(422);
    assertThat(lineOf(tooLong).get("status").asInt()).isEqualTo(422);
    assertThat(lineOf(tooLong).get("route").asString()).isEqualTo("unmatched");
    Answer good = person.api().get("/api/v1/auth/me").mustBe(200);
    assertThat(lineOf(good).get("status").asInt()).isEqualTo(200);
  }

  @Test
  void neitherWordsNorContactsNorSecretsReachTheLog() {
    TestPerson person = people.fresh();
    Practice practice = Practice.of(person).keeping();
    UUID conversation = practice.open();
    practice.talk(conversation, SENTENCE);
    practice.talk(conversation, Practice.FRIENDLY + " " + SENTENCE);
    practice.talk(conversation, "Do you keep any animals yourself? " + SENTENCE);
    practice.say(conversation, SENTENCE + "x".repeat(600)).mustBe(422);
    practice.say(UUID.randomUUID(), SENTENCE).mustBe(404);
    practice.complete(conversation).mustBe(200);
    Await.until("the review", () -> practice.feedback(conversation).status() == 200);
    String path = "/api/v1/auth/me";
    person.api().patch(path, Map.of("display_name", SENTENCE)).mustBe(200);
    person.api().patch(path, Map.of(SENTENCE, SENTENCE)).mustBe(422);
    person.api().send("PATCH", path, "{\"display_name\": \"" + SENTENCE).mustBe(400);
    person.api().patch(path, Map.of("age", SENTENCE)).mustBe(422);
    person.api().get("/api/v1/tortoises/forty?q=tortoises").mustBe(404);
    person.api().get("/tortoises.txt").mustBe(404);
    String password = "tortoises are never late";
    for (String email : List.of(person.email(), "tortoises" + person.email())) {
      people.nobody().post("/api/v1/auth/login", Map.of("email", email, "password", password));
      people.nobody().post("/api/v1/auth/recover", Map.of("email", email)).mustBe(202);
    }
    people
        .nobody()
        .post("/api/v1/auth/register", Map.of("email", person.email(), "password", password));
    people.nobody().post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()));
    people.nobody().header("Authorization", "Bearer tortoises" + person.accessToken()).get(path);
    String to = person.email();
    Await.until(
        "the letters",
        () -> people.nobody().get("/dev/inbox/messages?to=" + to).body().size() >= 2);
    person.api().post("/api/v1/auth/logout", null).mustBe(204);

    assertThat(lines).as("something was logged at all").hasSizeGreaterThan(20);
    List<String> planted =
        List.of(
            "tortoise", "Wilhelmina", person.email(), person.accessToken(), person.refreshToken());
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).doesNotContainIgnoringCase("example.com"))
        .allSatisfy(line -> planted.forEach(p -> assertThat(line).doesNotContain(p)));
  }

  private JsonNode lineOf(Answer answer) {
    String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
    return Await.value(
        "the line of the request",
        () ->
            lines.stream()
                .filter(line -> line.contains("duration_ms") && line.contains(id))
                .map(json::readTree)
                .filter(line -> line.get("request_id").asString().equals(id))
                .findFirst()
                .orElse(null));
  }

  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final StructuredLogEncoder encoder;
    private final Queue<String> lines;

    Lines(StructuredLogEncoder encoder, Queue<String> lines) {
      this.encoder = encoder;
      this.lines = lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
    }
  }
}
