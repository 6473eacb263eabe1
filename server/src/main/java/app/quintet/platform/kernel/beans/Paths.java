package app.quintet.platform.kernel.beans;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Settings name folders as the shell does; Spring's own editor looks inside the servlet context.
 */
@Component
@ConfigurationPropertiesBinding
final class Paths implements Converter<String, Path> {
  @Override
  public Path convert(String text) {
    return Path.of(text);
  }
}
