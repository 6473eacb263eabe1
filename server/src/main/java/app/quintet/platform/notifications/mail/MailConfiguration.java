package app.quintet.platform.notifications.mail;

import app.quintet.platform.notifications.dev.DevMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
  private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);

  @Bean
  Carrier carrier(MailSettings settings, ObjectProvider<DevMessages> devInbox) {
    if (settings.configured()) {
      return new SmtpCarrier(settings);
    }
    DevMessages messages = devInbox.getIfAvailable();
    if (messages != null) {
      return letter ->
          messages.add(
              "email", letter.to(), letter.subject(), letter.text(), letter.code(), letter.link());
    }
    log.warn("no mail server is configured (SMTP_HOST): letters wait as failed jobs");
    return letter -> {
      throw new IllegalStateException("no mail server is configured: set SMTP_HOST");
    };
  }
}
