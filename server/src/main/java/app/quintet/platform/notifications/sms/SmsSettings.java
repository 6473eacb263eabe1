package app.quintet.platform.notifications.sms;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How short messages leave.
 *
 * @param baseUrl of Twilio's API
 * @param accountSid blank: the dev inbox in the dev profile, else nothing leaves
 * @param authToken of that account
 * @param from the sender's number, or the id of a messaging service ({@code MG…})
 */
@ConfigurationProperties("quintet.sms")
public record SmsSettings(String baseUrl, String accountSid, String authToken, String from) {
  /** Whether messages can leave. */
  public boolean configured() {
    return !accountSid.isBlank() && !authToken.isBlank() && !from.isBlank();
  }
}
