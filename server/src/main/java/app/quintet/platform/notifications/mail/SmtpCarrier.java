package app.quintet.platform.notifications.mail;

import app.quintet.platform.notifications.MoneyLetters.Attached;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to a mail server. */
final class SmtpCarrier implements Carrier {
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final String from;

  SmtpCarrier(MailSettings settings) {
    this.from = settings.from();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties properties = sender.getJavaMailProperties();
    if (!settings.user().isBlank()) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
      properties.setProperty("mail.smtp.auth", "true");
    }
    String starttls = String.valueOf(settings.starttls());
    properties.setProperty("mail.smtp.starttls.enable", starttls);
    properties.setProperty("mail.smtp.starttls.required", starttls);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    // Without these a server that hangs would hold the job's thread for ever.
    properties.setProperty("mail.smtp.connectiontimeout", "10000");
    properties.setProperty("mail.smtp.timeout", "20000");
    properties.setProperty("mail.smtp.writetimeout", "20000");
  }

  @Override
  public void carry(Letter letter) {
    MimeMessage message = sender.createMimeMessage();
    try {
      MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
      parts.setFrom(from);
      parts.setTo(letter.to());
      parts.setSubject(letter.subject());
      parts.setText(letter.text(), letter.html());
      Attached attached = letter.attached();
      if (attached != null) {
        parts.addAttachment(
            attached.name(), new ByteArrayDataSource(attached.bytes(), attached.type()));
      }
      message.setHeader("Auto-Submitted", "auto-generated");
      if (letter.stop() != null) {
        // RFC 2369 and RFC 8058: the mail program may offer one click.
        message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
    } catch (MessagingException e) {
      throw new MailSendException("the letter could not be composed", e);
    }
    sender.send(message);
  }
}
