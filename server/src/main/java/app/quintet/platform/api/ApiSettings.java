package app.quintet.platform.api;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the API is reached.
 *
 * @param profile {@code dev} or {@code prod}
 * @param apps the apps that are on
 * @param rateLimits {@code on}, or {@code off} (dev only)
 * @param corsOrigins origins of other sites that may call the API with credentials
 * @param web folder of the built web clients
 */
@ConfigurationProperties("quintet")
public record ApiSettings(
    String profile, List<String> apps, String rateLimits, List<String> corsOrigins, Path web) {
  /** Refuses unknown words and limits switched off in production. */
  public ApiSettings {
    if (!profile.equals("dev") && !profile.equals("prod")) {
      throw new IllegalArgumentException("QUINTET_PROFILE must be dev or prod");
    }
    if (!rateLimits.equals("on") && !rateLimits.equals("off")) {
      throw new IllegalArgumentException("QUINTET_RATE_LIMITS must be on or off");
    }
    if (rateLimits.equals("off") && profile.equals("prod")) {
      throw new IllegalArgumentException("QUINTET_RATE_LIMITS=off is refused in prod");
    }
  }

  /** Whether this is the dev profile. */
  public boolean dev() {
    return profile.equals("dev");
  }

  /** Whether requests are counted. */
  public boolean limited() {
    return rateLimits.equals("on");
  }
}
