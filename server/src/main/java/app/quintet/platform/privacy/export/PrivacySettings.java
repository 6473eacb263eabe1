package app.quintet.platform.privacy.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Where people reach the screens of this module.
 *
 * @param accountPath the web client whose account pages notices lead to
 */
@ConfigurationProperties("quintet.privacy")
record PrivacySettings(String accountPath) {
  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(PrivacySettings.class)
  static class Binding {}
}
