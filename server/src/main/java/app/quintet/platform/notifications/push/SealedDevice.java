package app.quintet.platform.notifications.push;

import app.quintet.platform.vault.SealedJson;
import app.quintet.platform.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept of a browser, sealed with its person's key and bound to its endpoint. */
@Component
public class SealedDevice {
  private final SealedJson json;
  private final Vault vault;

  SealedDevice(SealedJson json, Vault vault) {
    this.json = json;
    this.vault = vault;
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] seal(UUID person, byte[] endpoint, Subscription subscription) {
    return json.seal(person, context("subscription", endpoint), subscription);
  }

  byte[] seal(UUID person, byte[] endpoint, String label) {
    return vault.seal(person, context("label", endpoint), label);
  }

  /**
   * A sealed column for the person's own archive: the label, or the address pushes go to. The
   * browser's secrets are left out, for nobody but the browser can use them.
   *
   * @param endpoint the row's hash in hex
   */
  public @Nullable Object readable(
      UUID person, String column, @Nullable String endpoint, byte[] sealed) {
    byte[] hash = HexFormat.of().parseHex(String.valueOf(endpoint));
    return column.equals("label")
        ? label(person, hash, sealed)
        : subscription(person, hash, sealed).endpoint();
  }

  Subscription subscription(UUID person, byte[] endpoint, byte[] sealed) {
    return json.open(person, context("subscription", endpoint), sealed, Subscription.class);
  }

  String label(UUID person, byte[] endpoint, byte[] sealed) {
    return vault.open(person, context("label", endpoint), sealed);
  }

  private static String context(String column, byte[] endpoint) {
    return "notifications.device." + column + "/" + HexFormat.of().formatHex(endpoint);
  }
}
