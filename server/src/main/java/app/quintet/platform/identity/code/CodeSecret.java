package app.quintet.platform.identity.code;

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
 * Computes code and link from the id of the row with a key derived from the master key. Nothing
 * secret is stored: whoever reads the whole database still knows no code, which a hash of six
 * digits could not promise.
 */
@Component
final class CodeSecret {
  private static final int MAC = 16;
  private final SecretKeySpec key;

  CodeSecret(Secrets secrets) {
    key = new SecretKeySpec(secrets.derive("identity.mailed_code"), "HmacSHA256");
  }

  String code(UUID id) {
    long number = ByteBuffer.wrap(mac("code", id)).getLong() >>> 1;
    return "%06d".formatted(number % 1_000_000);
  }

  boolean isCode(UUID id, String given) {
    return MessageDigest.isEqual(bytes(code(id)), bytes(given.strip()));
  }

  String token(UUID id) {
    byte[] mac = Arrays.copyOf(mac("link", id), MAC);
    byte[] whole =
        ByteBuffer.allocate(16 + MAC)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .put(mac)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** The row a link token names, if this server made the token. */
  Optional<UUID> idOf(String token) {
    if (token.length() != 43) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      UUID id = new UUID(bytes.getLong(), bytes.getLong());
      return MessageDigest.isEqual(bytes(token(id)), bytes(token))
          ? Optional.of(id)
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private byte[] mac(String use, UUID id) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(bytes(use + "/" + id));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
