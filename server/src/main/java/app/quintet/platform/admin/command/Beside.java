package app.quintet.platform.admin.command;

import app.quintet.platform.admin.OperatorCommand;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.data.DataSettings;
import app.quintet.platform.data.Database;
import app.quintet.platform.data.KeysDatabase;
import app.quintet.platform.data.KeysSettings;
import app.quintet.platform.data.PersonRows;
import app.quintet.platform.data.RunningDatabase;
import java.nio.file.Path;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The few modules a command needs, without web server, scheduler and model: on the database of the
 * server that runs, else on the same database started for the command alone.
 */
public final class Beside {
  private Beside() {}

  /** Starts it; close it to let go of the database. */
  public static ConfigurableApplicationContext theServer() {
    return new SpringApplicationBuilder(Modules.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .lazyInitialization(true)
        .properties("logging.level.root=warn", "quintet.data.pool-size=5")
        .initializers(Beside::useTheRunningDatabase)
        .run();
  }

  /** Only the settings, bound; no database. */
  static ConfigurableApplicationContext settingsOnly() {
    return new SpringApplicationBuilder(Settings.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties("logging.level.root=warn")
        .run();
  }

  @EnableConfigurationProperties({DataSettings.class, KeysSettings.class})
  static class Settings {}

  private static void useTheRunningDatabase(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!environment.getProperty("quintet.data.url", "").isBlank()) {
      return;
    }
    Path directory = Path.of(environment.getProperty("quintet.data.directory", "./data"));
    RunningDatabase.find(directory)
        .ifPresent(
            found -> {
              var beans = (GenericApplicationContext) context;
              beans.registerBean("database", Database.class, found::main);
              beans.registerBean("keysDatabase", KeysDatabase.class, () -> found);
            });
  }

  // No @Configuration: the server itself must not find this when it looks for its own modules.
  @ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  @ComponentScan(
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
      basePackages = {
        "app.quintet.platform.kernel",
        // Not the outbox: events wait for the server, which knows who wants them.
        "app.quintet.platform.data.acting",
        "app.quintet.platform.data.signals",
        "app.quintet.platform.vault.keys",
        "app.quintet.platform.vault.sealing",
        "app.quintet.platform.audit.chain",
        "app.quintet.platform.identity.account",
        "app.quintet.platform.identity.staff",
        "app.quintet.platform.billing.ledger",
        "app.quintet.platform.admin.command"
      })
  @ComponentScan(
      basePackages = "app.quintet.apps",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.ASSIGNABLE_TYPE,
              classes = {Plan.class, OperatorCommand.class}))
  @Import(PersonRows.class)
  static class Modules {}
}
