package app.quintet.platform.notifications.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How letters leave.
 *
 * @param host SMTP server; blank: the dev inbox in the dev profile, else none
 * @param port 587 by default, with STARTTLS
 * @param user blank: without signing in
 * @param password of that user
 * @param from the sender's address
 * @param starttls whether an encrypted connection is demanded; off only for a server next door
 * @param publicUrl where people reach this server, without a slash at the end
 * @param accountPath the web client whose account pages letters lead to, for example one app's
 */
@ConfigurationProperties("quintet.mail")
public record MailSettings(
    String host,
    int port,
    String user,
    String password,
    String from,
    boolean starttls,
    String publicUrl,
    String accountPath) {
  /** Whether a server is configured. */
  public boolean configured() {
    return !host.isBlank();
  }

  /** The absolute address of one of the client's account pages. */
  String accountLink(String page) {
    return publicUrl + accountPath + page;
  }
}
