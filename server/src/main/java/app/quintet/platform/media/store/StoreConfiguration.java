package app.quintet.platform.media.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {
  @Bean
  Store mediaStore(StoreSettings settings) {
    return settings.s3().on()
        ? new S3Store(settings.s3(), settings.patience())
        : new FolderStore(settings.directory().resolve("store").toAbsolutePath().normalize());
  }
}
