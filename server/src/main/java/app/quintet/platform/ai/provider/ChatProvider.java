package app.quintet.platform.ai.provider;

import java.time.Duration;

/** A service that runs language models. */
public interface ChatProvider {
  /** The name in the settings, for example {@code openrouter}. */
  String name();

  /**
   * Asks once, without retrying.
   *
   * @param within the time it has; the exchange is given up after it
   * @throws InterruptedException when the calling thread is interrupted; the exchange is cancelled
   */
  ChatReply chat(ChatRequest request, Duration within)
      throws ProviderException, InterruptedException;
}
