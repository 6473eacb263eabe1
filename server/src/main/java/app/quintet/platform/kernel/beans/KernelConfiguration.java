package app.quintet.platform.kernel.beans;

import app.quintet.platform.kernel.AppClock;
import app.quintet.platform.kernel.Ids;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KernelConfiguration {
  @Bean
  AppClock clock() {
    return new AppClock(Clock.systemUTC());
  }

  @Bean
  RandomGenerator randomGenerator() {
    return new SecureRandom();
  }

  @Bean
  Ids ids(Clock clock) {
    var millis =
        new UUIDClock() {
          @Override
          public long currentTimeMillis() {
            return clock.millis();
          }
        };
    return new TimeBasedEpochGenerator(new SecureRandom(), millis)::generate;
  }
}
