package app.quintet.platform.api;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the API is reached.
 *
 * @param profile {@code dev} or {@code prod}
 * @param apps the apps that are on
 * @param rateLimits {@code on}, or {@code off} (dev only)
 * @param corsOrigins origins of other sites that may call the API with credentials
 * @param web folder of the built web clients
 * @param cdn origin of a CDN in front of this server, put before the paths of files that everybody
 *     may see and allowed to pages, without a slash at its end; empty for this server itself
 */
@ConfigurationProperties("quintet")
public record ApiSettings(
    String profile,
    List<String> apps,
    String rateLimits,
    List<String> corsOrigins,
    Path web,
    String cdn) {
  private static final Pattern ORIGIN = Pattern.compile("(https?://[A-Za-z0-9.:-]{1,255})?");

  /** Refuses unknown words, what is no origin, and limits switched off in production. */
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
    if (!ORIGIN.matcher(cdn).matches()) {
      throw new IllegalArgumentException("QUINTET_CDN must be like https://cdn.example.org");
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
