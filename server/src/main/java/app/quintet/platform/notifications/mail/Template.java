package app.quintet.platform.notifications.mail;

import java.util.List;

/**
 * The letters this server writes. Each names its subject and its paragraphs in the catalogues; what
 * comes before and after them is the same for all.
 */
public enum Template {
  /** Three tips after the address was confirmed. */
  WELCOME(
      "mail.welcome.subject",
      "mail.welcome.body",
      "mail.welcome.tip_one",
      "mail.welcome.tip_two",
      "mail.welcome.tip_three"),
  /** A code that confirms an address. */
  VERIFICATION("mail.verification.subject", "mail.verification.body", "mail.verification.ignore"),
  /** A code that allows a new password. */
  RECOVERY("mail.recovery.subject", "mail.recovery.body", "mail.recovery.ignore"),
  /** A code with which the old address agrees to a new one. */
  CHANGE_OF_ADDRESS("mail.change.subject", "mail.change.body", "mail.change.ignore"),
  /** Too many wrong passwords. */
  LOCKED_OUT("mail.locked_out.subject", "mail.locked_out.body", "mail.locked_out.advice"),
  /** The password is another. */
  PASSWORD_CHANGED("mail.password.subject", "mail.password.body", "mail.password.advice"),
  /** The address is another. */
  EMAIL_CHANGED("mail.address.subject", "mail.address.body", "mail.address.advice"),
  /** A session was ended because somebody else may have held it too. */
  SESSION_STOLEN("mail.session.subject", "mail.session.body", "mail.session.advice"),
  /** Somebody tried to register with this address. */
  SIGN_UP_ATTEMPTED("mail.sign_up.subject", "mail.sign_up.body", "mail.sign_up.advice"),
  /** There is one more passkey. */
  PASSKEY_ADDED(
      "mail.passkey_added.subject", "mail.passkey_added.body", "mail.passkey_added.advice"),
  /** There is one passkey less. */
  PASSKEY_REMOVED(
      "mail.passkey_removed.subject", "mail.passkey_removed.body", "mail.passkey_removed.advice"),
  /** A passkey may have been copied. */
  PASSKEY_COPIED(
      "mail.passkey_copied.subject", "mail.passkey_copied.body", "mail.passkey_copied.advice"),
  /** The account is locked and will be erased. */
  CLOSING("mail.closing.subject", "mail.closing.body", "mail.closing.advice"),
  /** Everything was erased; the receipt. */
  ERASED("mail.erased.subject", "mail.erased.body", "mail.erased.kept"),
  /** Money was paid. */
  RECEIPT("mail.receipt.subject", "mail.receipt.body", "mail.receipt.next"),
  /** Money went back. */
  CREDIT("mail.credit.subject", "mail.credit.body"),
  /** A notice of a kind that also goes by mail; filled with the notice's own words. */
  NOTICE("mail.notice.subject", "mail.notice.body");

  private final String subject;
  private final List<String> paragraphs;

  Template(String subject, String... paragraphs) {
    this.subject = subject;
    this.paragraphs = List.of(paragraphs);
  }

  String subject() {
    return subject;
  }

  List<String> paragraphs() {
    return paragraphs;
  }
}
