package app.quintet.platform.notifications.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Hands an encrypted push to a push service (RFC 8030). */
@Component
class PushService implements DisposableBean {
  private static final Duration WITHIN = Duration.ofSeconds(20);
  private final Endpoints endpoints;
  private final Sender sender;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          // An answer must not lead us to an address that was never checked.
          .followRedirects(HttpClient.Redirect.NEVER)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  PushService(Endpoints endpoints, Sender sender, Clock clock) {
    this.endpoints = endpoints;
    this.sender = sender;
    this.clock = clock;
  }

  /** The service's answer; {@code retryAfter} only if it said so. */
  record Answer(int status, @Nullable Duration retryAfter) {}

  /**
   * Sends the bytes. IllegalStateException if nobody answered, SecurityException if the address may
   * not be called.
   *
   * @param topic a waiting push with the same one is replaced at the service
   * @param life how long the service keeps it for a device that is off
   */
  Answer send(Subscription to, byte[] text, String topic, String urgency, Duration life) {
    try {
      URI uri = endpoints.reachable(to.endpoint());
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .timeout(WITHIN)
              .header("Authorization", sender.authorization(uri))
              .header("Content-Encoding", "aes128gcm")
              .header("Content-Type", "application/octet-stream")
              .header("TTL", String.valueOf(Math.max(0, life.toSeconds())))
              .header("Urgency", urgency)
              .header("Topic", topic)
              .POST(BodyPublishers.ofByteArray(Encryption.seal(text, to)))
              .build();
      HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
      return new Answer(
          answer.statusCode(), retryAfter(answer.headers().firstValue("Retry-After").orElse("")));
    } catch (IOException failed) {
      // Its text may name the endpoint, which is a secret of the person's.
      throw new IllegalStateException(
          "the push service was not reached: " + failed.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while sending a push");
    }
  }

  /** Seconds or a date (RFC 9110, 10.2.3); null for neither. */
  private @Nullable Duration retryAfter(String said) {
    try {
      return said.matches("\\d{1,6}")
          ? Duration.ofSeconds(Long.parseLong(said))
          : Duration.between(
              clock.instant(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(said, Instant::from));
    } catch (DateTimeException neither) {
      return null;
    }
  }

  @Override
  public void destroy() {
    http.close();
  }
}
