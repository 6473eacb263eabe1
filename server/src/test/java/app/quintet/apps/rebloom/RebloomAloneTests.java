package app.quintet.apps.rebloom;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.billing.Entitlements;
import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server on which no other app is on, with a local service that turns speech into text. */
@QuintetTest
class RebloomAloneTests {
  private static final byte[] RECORDING =
      "OggS, and then what a microphone hears".getBytes(StandardCharsets.UTF_8);
  private static final List<String> FORMS = new CopyOnWriteArrayList<>();
  private static volatile int status = 200;
  private static HttpServer listener;
  @Autowired People people;
  @Autowired Entitlements entitlements;

  @DynamicPropertySource
  static void alone(DynamicPropertyRegistry settings) throws IOException {
    listener = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    listener.createContext(
        "/v1/audio/transcriptions",
        exchange -> {
          FORMS.add(
              exchange.getRequestHeaders().getFirst("Content-Type")
                  + "\n"
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] answer =
              "{\"text\":\" I slept a little better. \"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    listener.start();
    settings.add("quintet.apps", () -> "rebloom");
    settings.add(
        "quintet.speech.base-url",
        () -> "http://127.0.0.1:" + listener.getAddress().getPort() + "/v1");
  }

  @AfterAll
  static void stop() {
    listener.stop(0);
  }

  @BeforeEach
  void fresh() {
    FORMS.clear();
    status = 200;
  }

  @Test
  void theOtherAppsAreClosedAndThisOneIsOpen() {
    var me = Resting.of(people.fresh());
    assertThat(me.api().get(BASE + "/profile").status()).isEqualTo(200);
    me.api().get("/api/v1/flirtcraft/profile").mustBe(404);
    me.api().post("/api/v1/flirtcraft/conversations", Map.of()).mustBe(404);
    assertThat(people.nobody().get("/api/openapi.json").text())
        .contains("/api/v1/rebloom/profile")
        .doesNotContain("/api/v1/flirtcraft/");
  }

  @Test
  void aRecordingBecomesTextToConfirmAndNothingOfItIsKept() {
    var me = speaking();
    UUID id = me.begin();
    Answer heard = voice(me, id, RECORDING);
    assertThat(heard.mustBe(200).data().get("text").asString())
        .isEqualTo("I slept a little better.");
    assertThat(me.said(id)).isEmpty();
    assertThat(FORMS).hasSize(1);
    assertThat(FORMS.getFirst())
        .startsWith("multipart/form-data; boundary=")
        .contains(
            "name=\"model\"", "whisper-1", "filename=\"speech.ogg\"", "what a microphone hears");
    var said =
        me.api()
            .post(
                Resting.messages(id),
                Map.of("content", "I slept a little better.", "type", "voice"));
    assertThat(said.mustBe(201).data().get("message").get("type").asString()).isEqualTo("voice");
  }

  @Test
  void noRecordingLeavesTheServerWithoutThePlanTheConsentAndASessionOfOnesOwn() {
    var me = Resting.of(people.fresh());
    UUID id = me.begin();
    assertThat(voice(me, id, RECORDING).mustBe(402).code()).isEqualTo("ENTITLEMENT_REQUIRED");
    entitlements.grant(me.person().id(), Rebloom.PLUS, null, "a test");
    assertThat(voice(me, id, RECORDING).mustBe(409).code()).isEqualTo("CONSENT_REQUIRED");
    me.agreeing("model_providers");
    voice(me, id, "not a recording".getBytes(StandardCharsets.UTF_8)).mustBe(415);
    voice(speaking(), id, RECORDING).mustBe(404);
    assertThat(FORMS).isEmpty();
    voice(me, id, RECORDING).mustBe(200);
  }

  @Test
  void aServiceThatFailsIsToldAsSuch() {
    var me = speaking();
    UUID id = me.begin();
    status = 500;
    assertThat(voice(me, id, RECORDING).mustBe(503).code()).isEqualTo("SPEECH_UNAVAILABLE");
  }

  private Resting speaking() {
    var me = Resting.of(people.fresh()).agreeing("model_providers");
    entitlements.grant(me.person().id(), Rebloom.PLUS, null, "a test");
    return me;
  }

  private Answer voice(Resting me, UUID session, byte[] audio) {
    return Voice.send(people.base(), me.person().accessToken(), session, audio);
  }
}
