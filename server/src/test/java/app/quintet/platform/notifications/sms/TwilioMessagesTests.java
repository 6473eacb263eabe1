package app.quintet.platform.notifications.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local server that speaks the part of Twilio's protocol that is used. */
class TwilioMessagesTests {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 201;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] answer = "{\"sid\":\"SM1\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aMessageIsHandedOverWithTheAccountsKeyToTheNumberAsItIsDialled() {
    try (var messages = messages("+15550100")) {
      messages.send("+49 (30) 12-34", "Komm bitte & ruf an");
    }
    assertThat(asked)
        .containsExactly(
            "/2010-04-01/Accounts/AC1/Messages.json Basic QUMxOnNlY3JldA=="
                + " To=%2B49301234&From=%2B15550100&Body=Komm+bitte+%26+ruf+an");
  }

  @Test
  void aMessagingServiceTakesThePlaceOfANumber() {
    try (var messages = messages("MG7")) {
      messages.send("0049301234", "x");
    }
    assertThat(asked.getFirst()).contains("To=%2B49301234&MessagingServiceSid=MG7");
  }

  @Test
  void aRefusalIsAFailureThatQuotesNeitherNumberNorWords() {
    status = 429;
    try (var messages = messages("MG7")) {
      assertThatThrownBy(() -> messages.send("+49301234", "secret"))
          .hasMessageContaining("429")
          .message()
          .doesNotContain("secret", "49301234");
    }
  }

  private TwilioMessages messages(String from) {
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    return new TwilioMessages(new SmsSettings(base, "AC1", "secret", from));
  }
}
