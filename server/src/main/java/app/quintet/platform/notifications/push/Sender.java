package app.quintet.platform.notifications.push;

import app.quintet.platform.data.Secrets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Who this server is to push services (VAPID, RFC 8292). Without a key in the settings a server of
 * the dev profile derives one from its sealed secret, the same on every start; any other sends no
 * pushes.
 */
@Component
@EnableConfigurationProperties(PushSettings.class)
public class Sender {
  private static final Logger log = LoggerFactory.getLogger(Sender.class);
  // RFC 8292 allows a day; half of it leaves room for clocks that differ.
  private static final Duration VALID = Duration.ofHours(12);
  // Push services refuse a sender who cannot be written to, also a developer's.
  private static final String NOBODY = "mailto:nobody@example.com";
  private final Optional<VapidKey> key;
  private final String subject;
  private final Clock clock;

  Sender(PushSettings settings, Secrets secrets, Clock clock) {
    this.key = key(settings, secrets);
    this.clock = clock;
    boolean good = settings.subject().matches("(mailto:|https:)[^\"\\\\\\s]+");
    this.subject = good ? settings.subject() : NOBODY;
    if (key.isEmpty()) {
      log.warn("pushes are off: set VAPID_PRIVATE_KEY to send them");
    } else if (!settings.dev() && !good) {
      throw new IllegalStateException("VAPID_SUBJECT must be a mailto: or https: address");
    }
  }

  private static Optional<VapidKey> key(PushSettings settings, Secrets secrets) {
    if (!settings.privateKey().isBlank()) {
      return Optional.of(VapidKey.of(settings.privateKey(), settings.publicKey()));
    }
    return settings.dev()
        ? Optional.of(VapidKey.from(secrets.derive("notifications.push")))
        : Optional.empty();
  }

  /** The public key that browsers subscribe with, base64url; empty when pushes are off. */
  public Optional<String> publicKey() {
    return key.map(VapidKey::publicText);
  }

  /** The Authorization header for a push service; throws if pushes are off. */
  String authorization(URI endpoint) {
    VapidKey own = key.orElseThrow(() -> new IllegalStateException("pushes are off"));
    long expires = clock.instant().plus(VALID).getEpochSecond();
    String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    String signed =
        part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}")
            + "."
            + part(
                "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}".formatted(origin, expires, subject));
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(own.secret());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return "vapid t="
          + signed
          + "."
          + Base64Url.text(signature.sign())
          + ", k="
          + own.publicText();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String json) {
    return Base64Url.text(json.getBytes(StandardCharsets.UTF_8));
  }
}
