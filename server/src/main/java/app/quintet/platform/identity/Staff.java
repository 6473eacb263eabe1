package app.quintet.platform.identity;

import app.quintet.platform.kernel.Role;

/** Who works here; for the operator's command line alone, never for a web request. */
public interface Staff {
  /**
   * Gives an account a role, and opens it first if nobody has the address. Answers the secret of a
   * link that is good for one use within 24 hours: who follows it sets a password, which ends every
   * session, and has then to set up a passkey.
   */
  String invite(String email, Role role);

  /**
   * Forgets the passkeys of somebody who has lost theirs; answers how many there were.
   * IllegalArgumentException if nobody has the address.
   */
  int forgetPasskeys(String email);
}
