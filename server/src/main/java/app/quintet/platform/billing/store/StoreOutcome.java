package app.quintet.platform.billing.store;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Something else that follows from what a store tells, beside entitlements; a bean. Called in the
 * transaction that applies an event, acting as the system for {@code billing.store}, with
 * everything the store ever told about the person: what is done already must be left alone.
 */
public interface StoreOutcome {
  /** Makes true what follows from these payloads. */
  void settle(UUID person, String source, List<JsonNode> payloads);
}
