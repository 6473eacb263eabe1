package app.quintet.platform.ai.rating;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings under {@code quintet.rating}: who rates words and pictures.
 *
 * @param baseUrl of a service that speaks OpenAI's moderation protocol, up to and without {@code
 *     /moderations}; blank for OpenAI itself, which needs a key
 * @param key blank for local servers that need none
 * @param within for one request
 */
@ConfigurationProperties("quintet.rating")
public record RatingSettings(String baseUrl, String key, String model, Duration within) {
  private static final String PUBLIC = "https://api.openai.com/v1";

  /** Whether anybody can be asked. */
  public boolean on() {
    return !baseUrl.isBlank() || !key.isBlank();
  }

  /** The address in use. */
  String url() {
    return (baseUrl.isBlank() ? PUBLIC : baseUrl).replaceAll("/+$", "") + "/moderations";
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "RatingSettings[" + model + "]";
  }
}
