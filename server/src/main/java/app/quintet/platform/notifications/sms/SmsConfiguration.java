package app.quintet.platform.notifications.sms;

import app.quintet.platform.notifications.TextMessages;
import app.quintet.platform.notifications.dev.DevMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {
  private static final Logger log = LoggerFactory.getLogger(SmsConfiguration.class);

  @Bean
  TextMessages textMessages(SmsSettings settings, ObjectProvider<DevMessages> devInbox) {
    if (settings.configured()) {
      return new TwilioMessages(settings);
    }
    DevMessages messages = devInbox.getIfAvailable();
    if (messages != null) {
      return (to, text) -> messages.add("sms", to, "", text, null, null);
    }
    log.warn("nothing sends text messages (TWILIO_ACCOUNT_SID): they wait as failed jobs");
    return (to, text) -> {
      throw new IllegalStateException("nothing sends text messages: set TWILIO_ACCOUNT_SID");
    };
  }
}
