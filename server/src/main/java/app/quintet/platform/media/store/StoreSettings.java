package app.quintet.platform.media.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where content lies and how much may come.
 *
 * @param directory this server's folder: the store itself unless S3 is set, what is arriving, and
 *     what waits for the store
 * @param uploadsPerHour how many uploads a person may begin within an hour, 1–10,000
 * @param s3 the bucket; off while it names none
 * @param patience how long the store is waited for
 */
@ConfigurationProperties("quintet.media")
public record StoreSettings(Path directory, int uploadsPerHour, S3 s3, Patience patience) {
  /** Refuses a limit that would let nobody or everybody through. */
  public StoreSettings {
    if (uploadsPerHour < 1 || uploadsPerHour > 10_000) {
      throw new IllegalArgumentException(
          "QUINTET_MEDIA_UPLOADS_PER_HOUR must lie between 1 and 10000");
    }
  }

  /**
   * How long a bucket is waited for; none may be zero.
   *
   * @param connect for a connection
   * @param silence for the next bytes of an answer
   * @param whole for all of a request
   * @param rest how long nobody asks it after it failed
   */
  public record Patience(Duration connect, Duration silence, Duration whole, Duration rest) {
    /** Refuses a limit that would let nothing through, or wait for ever. */
    public Patience {
      for (Duration limit : List.of(connect, silence, whole, rest)) {
        if (!limit.isPositive()) {
          throw new IllegalArgumentException("quintet.media.patience must be more than nothing");
        }
      }
    }
  }

  /**
   * An S3-compatible bucket (R2, MinIO, S3).
   *
   * @param endpoint address of the service; blank: Amazon's own in the region
   * @param bucket blank: the folder is the store
   */
  public record S3(String endpoint, String region, String bucket, String keyId, String secret) {
    /** Refuses a bucket without keys. */
    public S3 {
      if (!bucket.isBlank() && (keyId.isBlank() || secret.isBlank())) {
        throw new IllegalArgumentException(
            "QUINTET_S3_BUCKET needs QUINTET_S3_ACCESS_KEY_ID and QUINTET_S3_SECRET_ACCESS_KEY");
      }
    }

    boolean on() {
      return !bucket.isBlank();
    }

    @Override
    public String toString() {
      return "S3[" + endpoint + " " + bucket + "]";
    }
  }
}
