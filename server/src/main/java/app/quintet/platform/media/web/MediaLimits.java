package app.quintet.platform.media.web;

import app.quintet.platform.api.Unlimited;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads of content are counted in a bucket of their own, by {@link FileController}. */
@Configuration(proxyBeanMethods = false)
class MediaLimits {
  @Bean
  Unlimited mediaReads() {
    return new Unlimited("GET", "/api/v1/media/files/*/content");
  }
}
