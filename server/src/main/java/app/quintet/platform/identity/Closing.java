package app.quintet.platform.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * The end of an account: locked and invisible at once, kept for a while in case the person comes
 * back, then gone.
 */
public interface Closing {
  /**
   * Locks the account and ends all its sessions. Whoever signs in again reaches nothing but the way
   * back. Repeating it keeps the first time unless the new one is earlier.
   *
   * @param closesAt from when it may be erased
   */
  void lock(UUID person, Instant closesAt);

  /** Opens a locked account again; nothing happens to one that is not locked. */
  void keep(UUID person);

  /** Whether the account is locked; answered from memory on every node. */
  boolean isLocked(UUID person);

  /** Deletes the account's row and with it every row that hangs on it; safe to repeat. */
  void remove(UUID person);
}
