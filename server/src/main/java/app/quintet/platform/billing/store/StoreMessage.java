package app.quintet.platform.billing.store;

import tools.jackson.databind.JsonNode;

/**
 * What a store sent, read and as it was.
 *
 * @param source the store's name in the ledger
 * @param type the store's own word for it
 * @param payload kept as it came, without what is nobody's business here (contact data)
 * @param counts false for tests and for purchases with a store's test account where these do not
 *     count
 */
public record StoreMessage(
    String source, String type, StoreEvent event, JsonNode payload, boolean counts) {}
