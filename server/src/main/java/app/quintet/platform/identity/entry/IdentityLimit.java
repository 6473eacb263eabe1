package app.quintet.platform.identity.entry;

import static app.quintet.platform.api.Limit.closed;

import app.quintet.platform.api.Limit;
import java.time.Duration;

/** How often one may knock. All fail closed: guessing must not profit from an outage. */
public final class IdentityLimit {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** Tries to sign in to one account. */
  public static final Limit SIGN_IN_ACCOUNT = closed("identity.sign_in.account", 5, MINUTE);

  /** Tries to sign in from one address. */
  public static final Limit SIGN_IN_ADDRESS = closed("identity.sign_in.address", 5, MINUTE);

  /** Registrations and upgrades of guests from one address. */
  static final Limit REGISTER_ADDRESS = closed("identity.register.address", 10, HOUR);

  /** Guests from one address. */
  static final Limit GUEST_ADDRESS = closed("identity.guest.address", 30, HOUR);

  /** Codes and links asked for from one address. */
  static final Limit CODE_ADDRESS = closed("identity.code.address", 30, HOUR);

  /** Refreshes of a session from one address. */
  public static final Limit REFRESH_ADDRESS = closed("identity.refresh.address", 60, MINUTE);

  /** Questions for a passkey from one address: a sign-in page asks whenever it is opened. */
  public static final Limit PASSKEY_ADDRESS = closed("identity.passkey.address", 30, MINUTE);

  private IdentityLimit() {}
}
