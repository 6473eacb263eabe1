package app.quintet.platform.billing.store;

import tools.jackson.databind.JsonNode;

/** Reads the kept events of one store again; a bean for each store. */
public interface StoreReader {
  /** The store's name in the ledger. */
  String source();

  /** The event of a payload that was kept. */
  StoreEvent read(JsonNode payload);
}
