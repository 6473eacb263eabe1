package app.quintet.platform.billing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one question apps ask about money. Ids are {@code <app>.<name>}. */
public interface Entitlements {
  /** Whether the person is entitled to the feature now; cached for at most a few seconds. */
  boolean entitled(UUID person, String feature);

  /** Everything the person is entitled to now. */
  Set<String> of(UUID person);

  /** The same with source and end; one entry for each feature, the one that lasts longest. */
  List<Entitlement> list(UUID person);

  /** A gift by an administrator; until null means without end. Repeating it changes nothing. */
  void grant(UUID person, String feature, @Nullable Instant until, String reason);

  /** A gift by this administrator, who stands in the audit; else as above. */
  void give(UUID by, UUID person, String feature, @Nullable Instant until, String reason);

  /** Takes a gift back; false if there is none. What a store gave stays. */
  boolean takeBack(UUID by, UUID person, String feature, String reason);
}
