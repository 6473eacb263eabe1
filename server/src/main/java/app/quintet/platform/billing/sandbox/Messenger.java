package app.quintet.platform.billing.sandbox;

import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets time pass in the test store, and carries what it has to tell to the one door for webhooks,
 * signed like Stripe's, again and again until it is taken.
 */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class Messenger implements RecurringJob {
  private static final Logger log = LoggerFactory.getLogger(Messenger.class);
  private static final int AT_ONCE = 200;
  private static final Duration AGAIN = Duration.ofSeconds(10);
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ReentrantLock carrying = new ReentrantLock();
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final Tx tx;
  private final Shelf shelf;
  private final Subscribing subscribing;
  private final SandboxKeys keys;
  private volatile int port;

  Messenger(Tx tx, Shelf shelf, Subscribing subscribing, SandboxKeys keys) {
    this.tx = tx;
    this.shelf = shelf;
    this.subscribing = subscribing;
    this.keys = keys;
  }

  @EventListener
  void listening(WebServerInitializedEvent started) {
    port = started.getWebServer().getPort();
  }

  @Override
  public String name() {
    return "billing.test_store";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    passTime();
    carry();
  }

  /** Carries what there is at once, without keeping anybody waiting. */
  void hurry() {
    Thread.ofVirtual().name("test-store").start(this::carry);
  }

  // Each step at its own time: a clock that jumps over months lives through every one of them.
  private void passTime() {
    boolean more = true;
    while (more) {
      more =
          tx.<Boolean>asSystem(
              Shelf.PURPOSE,
              () -> {
                shelf.lock();
                List<ObjectNode> due = shelf.due("subscription", shelf.now(), 1);
                due.forEach(subscribing::due);
                return !due.isEmpty();
              });
    }
  }

  // Whoever finds another at it leaves a word, and that one looks once more.
  private void carry() {
    wanted.set(true);
    while (port != 0 && wanted.get() && carrying.tryLock()) {
      try {
        while (wanted.getAndSet(false)) {
          carryWhatIsDue();
        }
      } finally {
        carrying.unlock();
      }
    }
  }

  private void carryWhatIsDue() {
    List<ObjectNode> events =
        tx.asSystem(Shelf.PURPOSE, () -> shelf.due("event", shelf.now(), AT_ONCE));
    for (ObjectNode event : events) {
      boolean taken = send(event);
      tx.asSystem(Shelf.PURPOSE, () -> shelf.put(event, taken ? null : shelf.now().plus(AGAIN)));
    }
  }

  private boolean send(ObjectNode event) {
    String body = shelf.write(event);
    long at = shelf.now().getEpochSecond();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/webhooks/stripe"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .header("Stripe-Signature", "t=" + at + ",v1=" + sign(at + "." + body))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        log.warn("the door answered the test store {}", status);
      }
      return status == 200;
    } catch (IOException later) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String sign(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(keys.webhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
