package app.quintet;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Closes the apps that are not named in {@code QUINTET_APPS}: nothing of their web rooms is made.
 * What they keep of people stays in order all the same: retention, export and erasure go on, and
 * whatever was owed is delivered.
 */
public final class AppSwitch
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Pattern WEB = Pattern.compile("app\\.quintet\\.apps\\.([a-z]+)\\.web\\..+");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String apps = context.getEnvironment().getProperty("quintet.apps", "");
    context
        .getBeanFactory()
        .registerSingleton(
            "appSwitch", new Closed(new HashSet<>(List.of(apps.strip().split("\\s*,\\s*")))));
  }

  /** Leaves out the web rooms of every app that is not on. */
  static final class Closed extends TypeExcludeFilter {
    private final Set<String> on;

    Closed(Set<String> on) {
      this.on = on;
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
      Matcher web = WEB.matcher(type.getClassMetadata().getClassName());
      return web.matches() && !on.contains(web.group(1));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Closed closed && closed.on.equals(on);
    }

    @Override
    public int hashCode() {
      return on.hashCode();
    }
  }
}
