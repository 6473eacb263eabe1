package app.quintet.platform.identity;

import java.util.Locale;

/** What a mailed code or link is for. */
public enum MailKind {
  /** To show that the account's address is the person's. */
  VERIFY_EMAIL,
  /** To set a new password without the old one. */
  RESET_PASSWORD,
  /** To agree, from the old address, to a change of address. */
  CHANGE_EMAIL_OLD,
  /** To show that the new address is the person's. */
  CHANGE_EMAIL_NEW;

  /** The name in tables and links. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
