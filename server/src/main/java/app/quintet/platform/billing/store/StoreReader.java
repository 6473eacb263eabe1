package app.quintet.platform.billing.store;

import app.quintet.platform.billing.ledger.Access;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes sense of the kept events of one store; a bean for each store. */
public interface StoreReader {
  /** The store's name in the ledger. */
  String source();

  /**
   * What all these payloads amount to, by customer (an account's id where any of them gives it) and
   * feature: a function of the set, so that neither order nor repetitions matter.
   */
  Map<String, Map<String, Access>> fold(List<JsonNode> payloads);
}
