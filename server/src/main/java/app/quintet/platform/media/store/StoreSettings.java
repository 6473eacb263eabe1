package app.quintet.platform.media.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where content lies and how much may come.
 *
 * @param directory this server's folder: the store itself unless S3 is set, what is arriving, and
 *     what waits for the store
 * @param uploadsPerHour how many uploads a person may begin within an hour, 1–10,000
 * @param s3 the bucket; off while it names none
 */
@ConfigurationProperties("quintet.media")
public record StoreSettings(Path directory, int uploadsPerHour, S3 s3) {
  /** Refuses a limit that would let nobody or everybody through. */
  public StoreSettings {
    if (uploadsPerHour < 1 || uploadsPerHour > 10_000) {
      throw new IllegalArgumentException(
          "QUINTET_MEDIA_UPLOADS_PER_HOUR must lie between 1 and 10000");
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
