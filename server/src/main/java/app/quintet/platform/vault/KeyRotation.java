package app.quintet.platform.vault;

/** Changes the master key while the server works: keys are wrapped anew, texts stay as they are. */
public interface KeyRotation {
  /** How far it is: the version in use, and how many keys are still wrapped by an older. */
  record Progress(int version, long waiting) {}

  /**
   * Wraps some keys anew by the version in use, at most this many; safe on several nodes at once
   * and to stop at any moment. Answers how many.
   */
  int step(int most);

  /** Where it stands. */
  Progress progress();

  /**
   * Makes a new master key in the data folder's file and uses it from now on; the old one stays
   * until {@link #retire}. Throws {@link IllegalStateException} with what to do instead when the
   * key is a setting.
   *
   * @return what was done, for the operator
   */
  String rotate();

  /**
   * Throws old master keys out of the data folder's file; refuses while anything is wrapped by
   * them.
   */
  String retire();

  /** Whether the database of the keys answers; may wait for as long as its pool does. */
  boolean answers();
}
