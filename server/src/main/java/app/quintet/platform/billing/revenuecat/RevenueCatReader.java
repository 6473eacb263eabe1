package app.quintet.platform.billing.revenuecat;

import app.quintet.platform.billing.ledger.Access;
import app.quintet.platform.billing.store.StoreEvent;
import app.quintet.platform.billing.store.StoreEvent.Bought;
import app.quintet.platform.billing.store.StoreEventType;
import app.quintet.platform.billing.store.StoreFold;
import app.quintet.platform.billing.store.StoreReader;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads an event as RevenueCat writes it (API version 1.0). Fields it does not know are left alone:
 * RevenueCat adds some without notice.
 */
@Component
public final class RevenueCatReader implements StoreReader {
  private static final String SOURCE = "revenuecat";

  private static final String REFUNDED = "CUSTOMER_SUPPORT";

  /** Whether it has what every event must have: an id, a type and a time. */
  public static boolean complete(JsonNode event) {
    return !text(event, "id").isBlank()
        && !text(event, "type").isBlank()
        && event.path("event_timestamp_ms").isIntegralNumber();
  }

  /** Whether it was bought with a test account of a store. */
  public static boolean sandbox(JsonNode event) {
    return text(event, "environment").equals("SANDBOX");
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public Map<String, Map<String, Access>> fold(List<JsonNode> payloads) {
    return StoreFold.of(payloads.stream().map(this::read).toList());
  }

  /** The event; needs {@link #complete}. */
  public StoreEvent read(JsonNode event) {
    StoreEventType type = StoreEventType.named(text(event, "type"));
    String customer = text(event, "app_user_id");
    Set<String> aliases = texts(event, "aliases");
    String original = text(event, "original_app_user_id");
    if (!original.isEmpty()) {
      aliases.add(original);
    }
    return new StoreEvent(
        SOURCE + ":" + text(event, "id"),
        type,
        Instant.ofEpochMilli(event.path("event_timestamp_ms").asLong()),
        customer.isEmpty() ? null : customer,
        aliases,
        bought(event),
        instant(event, "grace_period_expiration_at_ms"),
        type == StoreEventType.CANCELLATION && text(event, "cancel_reason").equals(REFUNDED),
        texts(event, "transferred_from"),
        List.copyOf(texts(event, "transferred_to")));
  }

  // A grant made in an outage has no transaction; then it stands by itself.
  private static @Nullable Bought bought(JsonNode event) {
    String product = text(event, "product_id");
    if (product.isEmpty()) {
      return null;
    }
    String transaction = or(text(event, "transaction_id"), text(event, "id"));
    Instant at = Instant.ofEpochMilli(event.path("event_timestamp_ms").asLong());
    Instant purchased = instant(event, "purchased_at_ms");
    return new Bought(
        product,
        texts(event, "entitlement_ids"),
        transaction,
        or(text(event, "original_transaction_id"), transaction),
        purchased == null ? at : purchased,
        instant(event, "expiration_at_ms"),
        text(event, "period_type").equals("TRIAL"));
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static String text(JsonNode event, String field) {
    JsonNode value = event.path(field);
    return value.isString() ? value.asString().strip() : "";
  }

  private static Set<String> texts(JsonNode event, String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode value : event.path(field)) {
      if (value.isString() && !value.asString().isBlank()) {
        texts.add(value.asString().strip());
      }
    }
    return texts;
  }

  private static @Nullable Instant instant(JsonNode event, String field) {
    JsonNode value = event.path(field);
    return value.isIntegralNumber() ? Instant.ofEpochMilli(value.asLong()) : null;
  }
}
