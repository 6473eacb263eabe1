package app.quintet.platform.identity;

import java.time.Instant;
import java.util.UUID;

/** When people were here last. */
public interface LastSeen {
  /**
   * When any of the person's sessions was used last, to a quarter of an hour; when the account was
   * made, if there has been none within 90 days.
   */
  Instant of(UUID person);
}
