package app.quintet.platform.billing.store;

import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a store sent, read and as it was.
 *
 * @param id unique within all stores; a repetition has the same
 * @param source the store's name in the ledger
 * @param type the store's own word for it
 * @param at when it happened by the store's clock
 * @param customers every name of every customer it concerns
 * @param payload kept as it came, without what is nobody's business here (contact data)
 * @param counts false for tests and for purchases with a store's test account where these do not
 *     count
 */
public record StoreMessage(
    String id,
    String source,
    String type,
    Instant at,
    Set<String> customers,
    JsonNode payload,
    boolean counts) {}
