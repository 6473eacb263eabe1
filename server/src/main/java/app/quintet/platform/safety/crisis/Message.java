package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.phrases.PlainWords;
import java.util.List;

/**
 * A text on its way through the layers.
 *
 * @param text as it was written, its first 10,000 characters
 * @param readings in plain words, in each way it can be read
 */
public record Message(String text, List<String> readings) {
  private static final int MOST = 10_000;

  /** Prepares a text once for all layers. */
  public static Message of(String text) {
    String read = text.substring(0, Math.min(text.length(), MOST));
    return new Message(read, PlainWords.readings(read));
  }
}
