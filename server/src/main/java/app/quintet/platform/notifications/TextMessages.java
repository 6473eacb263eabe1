package app.quintet.platform.notifications;

/** Short messages to a phone. */
public interface TextMessages {
  /**
   * Hands a message over at once and keeps nothing of it. Throws when it could not be handed over;
   * called from a job, outside any transaction.
   *
   * @param to a number with its country code; spaces and brackets are allowed
   */
  void send(String to, String text);
}
