package app.quintet.platform.billing.stripe;

import com.stripe.model.StripeObject;
import com.stripe.net.StripeResponse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what a store answers about a subscription for an event of its own clock: what a person just
 * changed shows at once, and the webhook that follows says the same again.
 */
@Component
public class StoreAnswers {
  /** The header by which the test store tells its time, in seconds since 1970. */
  public static final String TEST_STORE_TIME = "Test-Store-Time";

  private final StripeDoor door;
  private final JsonMapper json;
  private final Clock clock;

  StoreAnswers(StripeDoor door, JsonMapper json, Clock clock) {
    this.door = door;
    this.json = json;
    this.clock = clock;
  }

  /** Keeps the subscription that was answered. */
  void keep(String source, StripeObject answered) {
    keepRead(source, Objects.requireNonNull(answered.getLastResponse(), "an answer of the store"));
  }

  /** Keeps the subscription in this answer. */
  void keepRead(String source, StripeResponse answer) {
    keep(source, json.readTree(answer.body()), answer);
  }

  private void keep(String source, JsonNode subscription, StripeResponse answer) {
    ObjectNode event = json.createObjectNode();
    // By the store's clock, not ours: it stands in one line with the store's own events.
    long at = storeTime(answer);
    event.put(
        "id", "answer_" + Told.text(subscription, "id") + "_" + at + "_" + answer.requestId());
    event.put("object", "event");
    event.put("type", "customer.subscription.updated");
    event.put("created", at);
    event.put("sequence", clock.instant().toEpochMilli());
    event.putObject("data").set("object", subscription);
    door.keep(source, event);
  }

  // The test store lives by this server's clock, which may be moved; its answers' own date is the
  // machine's.
  private static long storeTime(StripeResponse answer) {
    return answer
        .headers()
        .firstValue(TEST_STORE_TIME)
        .map(Long::parseLong)
        .orElseGet(() -> answer.date().getEpochSecond());
  }
}
