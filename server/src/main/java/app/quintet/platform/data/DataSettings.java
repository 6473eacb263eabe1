package app.quintet.platform.data;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data lives.
 *
 * @param directory the data folder
 * @param masterKey see {@link Secrets}; blank: made in the folder
 * @param url JDBC address of an external PostgreSQL; blank: the embedded one
 * @param user owner of the external database, used for migrations
 * @param password of that owner
 * @param poolSize connections of the application, 5–50
 */
@ConfigurationProperties("quintet.data")
public record DataSettings(
    Path directory, String masterKey, String url, String user, String password, int poolSize) {
  /** Refuses a pool outside 5–50. */
  public DataSettings {
    if (poolSize < 5 || poolSize > 50) {
      throw new IllegalArgumentException("QUINTET_DATABASE_POOL must lie between 5 and 50");
    }
  }

  /** Whether the embedded PostgreSQL is used: then there is exactly one node. */
  public boolean embedded() {
    return url.isBlank();
  }
}
