package app.quintet.platform.billing.stripe;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes and signs events as Stripe does. */
final class Stripes {
  static final String PATH = "/api/v1/webhooks/stripe";
  static final Duration MONTH = Duration.ofDays(30);
  private final People people;
  private final JsonMapper json;
  private final Clock clock;

  Stripes(People people, JsonMapper json, Clock clock) {
    this.people = people;
    this.json = json;
    this.clock = clock;
  }

  /** A subscription of FlirtCraft Premium as Stripe shows it. */
  static Map<String, Object> subscription(
      UUID account, String id, String status, Instant start, Map<String, Object> more) {
    Map<String, Object> price = new HashMap<>();
    price.put("id", "price_premium");
    price.put("unit_amount", 999);
    price.put("recurring", Map.of("interval", "month"));
    price.put("metadata", Map.of("plan", "flirtcraft.premium", "features", "flirtcraft.premium"));
    Map<String, Object> item = new HashMap<>();
    item.put("id", "si_" + id);
    item.put("price", price);
    item.put("current_period_start", start.getEpochSecond());
    item.put("current_period_end", start.plus(MONTH).getEpochSecond());
    Map<String, Object> subscription = new HashMap<>();
    subscription.put("id", id);
    subscription.put("object", "subscription");
    subscription.put("customer", "cus_" + account);
    subscription.put("status", status);
    subscription.put("cancel_at_period_end", false);
    subscription.put("metadata", Map.of("account", account.toString()));
    subscription.put("items", Map.of("object", "list", "data", List.of(item)));
    subscription.putAll(more);
    return subscription;
  }

  /** A paid invoice of a subscription. */
  static Map<String, Object> invoice(
      UUID account, String id, String subscription, int cents, Instant start) {
    Map<String, Object> line = new HashMap<>();
    line.put("description", "1 × FlirtCraft Premium (at $9.99 / month)");
    line.put("amount", cents);
    line.put(
        "period",
        Map.of("start", start.getEpochSecond(), "end", start.plus(MONTH).getEpochSecond()));
    Map<String, Object> invoice = new HashMap<>();
    invoice.put("id", id);
    invoice.put("object", "invoice");
    invoice.put("customer", "cus_" + account);
    invoice.put("customer_email", "somebody@example.com");
    invoice.put("currency", "usd");
    invoice.put("amount_paid", cents);
    invoice.put("lines", Map.of("object", "list", "data", List.of(line)));
    invoice.put(
        "parent",
        Map.of(
            "type",
            "subscription_details",
            "subscription_details",
            Map.of(
                "subscription",
                subscription,
                "metadata",
                Map.of("account", account.toString(), "plan", "flirtcraft.premium"))));
    return invoice;
  }

  /** An event around an object. */
  static Map<String, Object> event(String type, Instant at, Map<String, Object> object) {
    return event(type, at, object, null);
  }

  static Map<String, Object> event(
      String type, Instant at, Map<String, Object> object, @Nullable Map<String, Object> before) {
    Map<String, Object> data = new HashMap<>(Map.of("object", object));
    if (before != null) {
      data.put("previous_attributes", before);
    }
    Map<String, Object> event = new HashMap<>();
    event.put("id", "evt_" + UUID.randomUUID());
    event.put("object", "event");
    event.put("type", type);
    event.put("created", at.getEpochSecond());
    event.put("livemode", false);
    event.put("data", data);
    return event;
  }

  Answer send(Map<String, Object> event) {
    String body = json.writeValueAsString(event);
    return raw(body, "whsec_new", clock.instant());
  }

  Answer raw(String body, String secret, Instant signed) {
    long at = signed.getEpochSecond();
    return people
        .nobody()
        .header("Stripe-Signature", "t=" + at + ",v1=" + sign(secret, at + "." + body))
        .post(PATH, body);
  }

  static String sign(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
