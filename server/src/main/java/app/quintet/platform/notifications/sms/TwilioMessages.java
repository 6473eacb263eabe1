package app.quintet.platform.notifications.sms;

import app.quintet.platform.notifications.TextMessages;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;

/**
 * Sends through Twilio's Messages resource (API of 2010-04-01). Its answers quote number and text,
 * so nothing of them is passed on but the status.
 */
final class TwilioMessages implements TextMessages, AutoCloseable {
  private static final Duration WITHIN = Duration.ofSeconds(20);
  private final SmsSettings settings;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  TwilioMessages(SmsSettings settings) {
    this.settings = settings;
  }

  @Override
  public void send(String to, String text) {
    int status;
    try {
      HttpResponse<Void> answer = http.send(request(to, text), BodyHandlers.discarding());
      status = answer.statusCode();
    } catch (IOException failed) {
      throw new IllegalStateException(
          "the text message could not be handed over: " + failed.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while sending a text message");
    }
    if (status / 100 != 2) {
      throw new IllegalStateException("the text message was refused with status " + status);
    }
  }

  private HttpRequest request(String to, String text) {
    String sender = settings.from().startsWith("MG") ? "MessagingServiceSid" : "From";
    String form =
        "To="
            + encoded(dialled(to))
            + "&"
            + sender
            + "="
            + encoded(settings.from())
            + "&Body="
            + encoded(text);
    String account = settings.accountSid() + ":" + settings.authToken();
    String basic = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    String base = settings.baseUrl().replaceAll("/+$", "");
    return HttpRequest.newBuilder(
            URI.create(
                base + "/2010-04-01/Accounts/" + encoded(settings.accountSid()) + "/Messages.json"))
        .timeout(WITHIN)
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  /** E.164: digits with the plus in front. */
  private static String dialled(String written) {
    String digits = written.replaceAll("[^0-9]", "");
    return "+" + (digits.startsWith("00") ? digits.substring(2) : digits);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
