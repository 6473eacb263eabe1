package app.quintet.platform.media.serving;

import app.quintet.platform.data.Secrets;
import app.quintet.platform.media.MediaLinks;
import app.quintet.platform.media.PictureSize;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Links under a message authentication code (HMAC-SHA256) over file, size and end, with a key
 * derived from the master key: every node reads them, and nothing has to be stored.
 */
@Component
public final class SignedLinks implements MediaLinks {
  private final SecretKeySpec key;
  private final Clock clock;

  SignedLinks(Secrets secrets, Clock clock) {
    this.key = new SecretKeySpec(secrets.derive("media.links"), "HmacSHA256");
    this.clock = clock;
  }

  /** What a link is worth. */
  public enum Worth {
    GOOD,
    ENDED,
    FORGED
  }

  @Override
  public URI signed(UUID id, Duration life) {
    return signed(id, PictureSize.FULL, life);
  }

  @Override
  public URI signed(UUID id, PictureSize size, Duration life) {
    if (life.compareTo(LIFE) > 0 || life.isNegative()) {
      throw new IllegalArgumentException("a link lives for an hour at most");
    }
    long until = clock.instant().plus(life).getEpochSecond();
    String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(mac(id, size, until));
    return URI.create(
        "/api/v1/media/files/%s/content?size=%s&until=%d&signature=%s"
            .formatted(id, size.wire(), until, signature));
  }

  /** Whether this server made such a link, and it has not ended; takes the same time either way. */
  public Worth judge(UUID id, PictureSize size, long until, String signature) {
    byte[] shown;
    try {
      shown = Base64.getUrlDecoder().decode(signature);
    } catch (IllegalArgumentException notBase64) {
      return Worth.FORGED;
    }
    if (!MessageDigest.isEqual(shown, mac(id, size, until))) {
      return Worth.FORGED;
    }
    return clock.instant().getEpochSecond() < until ? Worth.GOOD : Worth.ENDED;
  }

  private byte[] mac(UUID id, PictureSize size, long until) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal((id + "|" + size.wire() + "|" + until).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
