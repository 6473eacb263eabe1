package app.quintet.platform.notifications.push;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How pushes leave.
 *
 * @param profile {@code dev}: a key of the server's own and endpoints on this machine are allowed
 * @param publicKey VAPID public key, base64url of 65 bytes; blank: follows from the private one
 * @param privateKey VAPID private key, base64url of 32 bytes; blank: none, outside dev push is off
 * @param subject whom a push service may turn to, {@code mailto:} or {@code https:} (RFC 8292)
 * @param hosts the push services' hosts; {@code *.} in front covers everything below
 */
@ConfigurationProperties("quintet.push")
public record PushSettings(
    String profile, String publicKey, String privateKey, String subject, List<String> hosts) {
  boolean dev() {
    return profile.equals("dev");
  }
}
