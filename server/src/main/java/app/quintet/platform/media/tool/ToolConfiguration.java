package app.quintet.platform.media.tool;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The programs, their queue and their folders as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ToolSettings.class)
class ToolConfiguration {
  @Bean
  Runner toolRunner(ToolSettings settings) {
    return new Runner(new Programs(settings), settings.memory());
  }

  @Bean
  Turns toolTurns(ToolSettings settings, MeterRegistry meters) {
    Turns turns = new Turns(settings.encodes(), settings.waiting());
    Gauge.builder("media_tools_waiting", turns, Turns::waiting)
        .description("Calls that wait for a video program")
        .register(meters);
    return turns;
  }

  @Bean
  Workshop toolWorkshop(ToolSettings settings) {
    return new Workshop(settings.directory().resolve("work"));
  }
}
