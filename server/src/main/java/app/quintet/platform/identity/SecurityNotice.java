package app.quintet.platform.identity;

/** What a person is told about the safety of their account, whatever their preferences. */
public enum SecurityNotice {
  /** Five failed sign-ins within ten minutes locked the account for a while. */
  LOCKED_OUT,
  /** The password was changed or reset. */
  PASSWORD_CHANGED,
  /** The address was changed; goes to the new one. */
  EMAIL_CHANGED,
  /** A used refresh token came again: it may have been stolen, so its session was ended. */
  SESSION_STOLEN,
  /** Somebody tried to register with this account's address; at most once a day. */
  SIGN_UP_ATTEMPTED,
  /** The account was locked and will be erased after its grace, as somebody signed in asked. */
  ACCOUNT_CLOSING,
  /** A passkey was added. */
  PASSKEY_ADDED,
  /** A passkey was removed. */
  PASSKEY_REMOVED,
  /** A passkey's counter went back, as that of a copy would; the sign-in was refused. */
  PASSKEY_COPIED
}
