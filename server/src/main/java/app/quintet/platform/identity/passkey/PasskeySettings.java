package app.quintet.platform.identity.passkey;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For whom passkeys are made.
 *
 * @param rpId the domain they belong to (it and what lies below it); blank: that of the public
 *     address. Changing it makes every passkey useless
 * @param origins from which pages they may be used; empty: the public address alone
 * @param publicUrl where people reach this server
 * @param profile {@code dev} or {@code prod}; in dev every port of localhost is at home
 */
@ConfigurationProperties("quintet.passkeys")
public record PasskeySettings(String rpId, List<String> origins, String publicUrl, String profile) {
  /** Refuses an origin that no browser would name, or one outside the domain. */
  public PasskeySettings {
    URI home = URI.create(publicUrl);
    rpId = rpId.isBlank() ? String.valueOf(home.getHost()) : rpId.strip();
    String domain = rpId;
    origins =
        (origins.isEmpty() ? Stream.of(publicUrl) : origins.stream())
            .map(PasskeySettings::origin)
            .toList();
    for (String origin : origins) {
      String host = String.valueOf(URI.create(origin).getHost());
      if (!host.equals(domain) && !host.endsWith("." + domain)) {
        throw new IllegalArgumentException(
            "passkeys of the domain " + domain + " cannot be used at " + origin);
      }
    }
  }

  /** Whether a page of this origin may use passkeys. */
  public boolean accepts(String origin) {
    return origins.contains(origin) || (onThisMachine() && isLocalhost(origin));
  }

  // A dev server for the pages listens on a port of its own, and a test on any.
  private boolean onThisMachine() {
    return profile.equals("dev") && rpId.equals("localhost");
  }

  private static boolean isLocalhost(String origin) {
    return origin.matches("http://localhost(:\\d{1,5})?");
  }

  private static String origin(String address) {
    URI uri = URI.create(address.strip());
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
