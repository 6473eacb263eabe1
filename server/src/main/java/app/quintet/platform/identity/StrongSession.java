package app.quintet.platform.identity;

/**
 * The second factor of the request at hand. A session is strong once it was entered or confirmed
 * with a passkey that verified the person (by finger, face or PIN), until it ends or that passkey
 * is removed. A bean.
 */
public interface StrongSession {
  /**
   * Refuses the request unless its session is strong: 403 {@code PASSKEY_REQUIRED}. The client asks
   * for a passkey and repeats the request; {@code details.passkeys} says how many there are, at 0
   * one must be set up first. 401 if nobody is signed in.
   */
  void require();

  /** Whether the session of the current request is strong; false if nobody is signed in. */
  boolean holds();
}
