package app.quintet.platform.data.embedded;

import app.quintet.platform.kernel.Prepared;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded PostgreSQL, begun while the program is still being put together. */
public final class EarlyPostgres {
  private final Prepared<EmbeddedPostgres> starting;
  private volatile boolean taken;

  private EarlyPostgres(Path directory) {
    starting = Prepared.from(() -> EmbeddedPostgres.start(directory));
  }

  /** Begins, unless the settings name an external database. */
  public static void begin(ConfigurableApplicationContext context) {
    // DataSettings are not bound yet: their folder is read by a bean.
    var settings = context.getEnvironment();
    if (settings.getProperty("quintet.data.url", "").isBlank()) {
      Path directory = Path.of(settings.getRequiredProperty("quintet.data.directory"));
      EarlyPostgres early = new EarlyPostgres(directory);
      context.getBeanFactory().registerSingleton(EarlyPostgres.class.getName(), early);
      ApplicationListener<ApplicationFailedEvent> failed = event -> early.giveUp();
      context.addApplicationListener(failed);
    }
  }

  /** The running server; who takes it closes it. Throws what kept it from starting. */
  public EmbeddedPostgres take() {
    EmbeddedPostgres running = starting.get();
    taken = true;
    return running;
  }

  /** Nobody will take it any more: no server is left behind by a program that did not start. */
  private void giveUp() {
    if (taken) {
      return;
    }
    EmbeddedPostgres running;
    try {
      running = starting.get();
    } catch (RuntimeException neverRan) {
      return;
    }
    running.close();
  }
}
