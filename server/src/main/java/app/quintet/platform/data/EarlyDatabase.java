package app.quintet.platform.data;

import app.quintet.platform.data.embedded.EarlyPostgres;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets the embedded database start while the program is still being put together. */
public final class EarlyDatabase {
  private EarlyDatabase() {}

  /** Begins, unless the settings name an external database; a start that fails stops it again. */
  public static void begin(ConfigurableApplicationContext context) {
    EarlyPostgres.begin(context);
  }
}
