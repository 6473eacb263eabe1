package app.quintet.platform.ai;

import java.util.UUID;

/** Says whether a person's text may leave this server; answered by identity's consents. */
@FunctionalInterface
public interface ProviderConsent {
  /** Whether it may. */
  boolean mayLeave(UUID person);
}
