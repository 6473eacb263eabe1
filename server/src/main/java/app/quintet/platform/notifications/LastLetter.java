package app.quintet.platform.notifications;

import java.time.Instant;
import java.util.UUID;

/** The letter to somebody who has no account any more. */
public interface LastLetter {
  /**
   * Tells that everything was erased; hands the letter over at once and keeps nothing of it. Throws
   * when it could not be handed over.
   *
   * @param language BCP 47
   * @param receipt the number by which the erasure can be shown to have happened
   */
  void erased(String to, String language, UUID receipt, Instant at);
}
