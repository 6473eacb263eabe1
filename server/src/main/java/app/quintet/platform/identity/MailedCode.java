package app.quintet.platform.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A code in clear, for the moment in which the mail is written. Never logged, never stored.
 *
 * @param to the address it goes to
 * @param code six digits, good for 10 minutes and 5 tries
 * @param token for the link, good for 24 hours and one use
 * @param language BCP 47, the language to write in
 */
public record MailedCode(
    UUID person,
    MailKind kind,
    String to,
    String displayName,
    String code,
    Instant codeUntil,
    String token,
    Instant tokenUntil,
    String language) {
  /** Says nothing that would open an account. */
  @Override
  public String toString() {
    return "MailedCode[" + kind + "]";
  }
}
