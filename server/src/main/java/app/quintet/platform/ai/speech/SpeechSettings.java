package app.quintet.platform.ai.speech;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings under {@code quintet.speech}: who turns speech into text.
 *
 * @param baseUrl of an OpenAI-compatible service, up to and without {@code /audio/transcriptions};
 *     blank: nobody
 * @param key blank for local servers that need none
 * @param within for one recording
 */
@ConfigurationProperties("quintet.speech")
record SpeechSettings(String baseUrl, String key, String model, Duration within) {
  boolean on() {
    return !baseUrl.isBlank();
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "SpeechSettings[" + model + "]";
  }
}
