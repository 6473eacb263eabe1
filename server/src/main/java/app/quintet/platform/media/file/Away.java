package app.quintet.platform.media.file;

import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.store.StoreDown;
import java.time.Duration;

/** What a client hears while content can be neither written nor read. */
public final class Away {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration AFTER_CLEARING = Duration.ofMinutes(5);

  private Away() {}

  /** 503, saying whether the disk is full or the store does not answer. */
  public static Problem of(StoreDown down) {
    return down.full()
        ? Problem.unavailable("Our storage is full, so this was not saved.", AFTER_CLEARING)
        : Problem.unavailable("We cannot reach our storage just now. Please try again.", SOON);
  }
}
