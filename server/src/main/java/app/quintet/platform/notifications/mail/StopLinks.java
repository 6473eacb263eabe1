package app.quintet.platform.notifications.mail;

import app.quintet.platform.data.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Addresses that stop letters of one kind without signing in. They carry person and kind under a
 * message authentication code (HMAC-SHA256 cut to 128 bits), so nothing has to be stored.
 */
@Component
public class StopLinks {
  private static final int MAC = 16;
  private static final int ID = 16;
  private final byte[] key;
  private final String base;

  StopLinks(Secrets secrets, MailSettings settings) {
    this.key = secrets.derive("notifications.stop");
    this.base = settings.publicUrl() + "/api/v1/notifications/stop/";
  }

  /** Whom and what a link stops. */
  public record Stop(UUID person, String app, String kind) {}

  String link(UUID person, String app, String kind) {
    byte[] name = (app + "." + kind).getBytes(StandardCharsets.UTF_8);
    byte[] said =
        ByteBuffer.allocate(ID + name.length)
            .putLong(person.getMostSignificantBits())
            .putLong(person.getLeastSignificantBits())
            .put(name)
            .array();
    byte[] token = ByteBuffer.allocate(said.length + MAC).put(said).put(mac(said)).array();
    return base + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Reads the last part of a link; empty if this server did not make it. */
  public Optional<Stop> read(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (bytes.length <= ID + MAC) {
      return Optional.empty();
    }
    byte[] said = Arrays.copyOf(bytes, bytes.length - MAC);
    byte[] shown = Arrays.copyOfRange(bytes, said.length, bytes.length);
    if (!MessageDigest.isEqual(shown, mac(said))) {
      return Optional.empty();
    }
    ByteBuffer id = ByteBuffer.wrap(said);
    UUID person = new UUID(id.getLong(), id.getLong());
    String name = new String(said, ID, said.length - ID, StandardCharsets.UTF_8);
    int dot = name.indexOf('.');
    return Optional.of(new Stop(person, name.substring(0, dot), name.substring(dot + 1)));
  }

  private byte[] mac(byte[] said) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(said), MAC);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
