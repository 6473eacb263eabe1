package app.quintet.platform.jobs;

import java.time.Instant;
import java.util.List;

/** Jobs that failed for good, for an operator to read and to try again. */
public interface DeadLetters {
  /**
   * A job given up.
   *
   * @param kind name of its {@link JobKind}
   * @param key its key within the kind
   * @param reason classes and places of the errors, never their texts: these may quote a person
   * @param attempts how often it was tried
   * @param failedAt when it failed the last time
   */
  record DeadLetter(String kind, String key, String reason, int attempts, Instant failedAt) {}

  /** The newest ones first, at most 100. */
  List<DeadLetter> newest(int limit);

  /** Makes the job due again with a fresh count of attempts; false if there is no such letter. */
  boolean retry(String kind, String key);

  /** Throws the letter away; false if there is none. */
  boolean discard(String kind, String key);
}
