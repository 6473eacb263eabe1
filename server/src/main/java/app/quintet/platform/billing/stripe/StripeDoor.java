package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.store.StoreDesk;
import app.quintet.platform.billing.store.StoreMessage;
import app.quintet.platform.kernel.Problem;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one door for webhooks in Stripe's protocol. */
@Component
public class StripeDoor {
  private final Stores stores;
  private final StripeSettings settings;
  private final StoreDesk desk;
  private final JsonMapper json;
  private final Clock clock;

  StripeDoor(Stores stores, StripeSettings settings, StoreDesk desk, JsonMapper json, Clock clock) {
    this.stores = stores;
    this.settings = settings;
    this.desk = desk;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Takes a webhook in. 404 while nobody may send one; 400 {@code SIGNATURE_INVALID} when no known
   * secret signed it or the signature is older than the tolerance, {@code MALFORMED_REQUEST} for
   * what is no event, and then nothing is kept.
   */
  public void take(@Nullable String signature, String body) {
    if (stores.all().stream().allMatch(store -> store.webhookSecrets().isEmpty())) {
      throw Problem.notFound("page");
    }
    String source =
        signer(signature == null ? "" : signature, body)
            .orElseThrow(
                () ->
                    Problem.of(
                        400, "SIGNATURE_INVALID", "No known secret signed this, or too long ago."));
    keep(source, event(body));
  }

  /** Keeps and applies an event, also one that was fetched. */
  void keep(String source, JsonNode event) {
    Told told = new Told(event);
    Contacts.remove(event);
    desk.take(
        new StoreMessage(
            source + ":" + told.id(), source, told.type(), told.at(), told.names(), event, true));
  }

  /** Whether the event of this store was ever kept. */
  boolean knows(String source, Told told) {
    return desk.knows(source + ":" + told.id());
  }

  private Optional<String> signer(String signature, String body) {
    return stores.all().stream()
        .filter(store -> store.webhookSecrets().stream().anyMatch(s -> signs(s, signature, body)))
        .map(StripeStore::source)
        .findFirst();
  }

  private boolean signs(String secret, String signature, String body) {
    try {
      return Webhook.Signature.verifyHeader(
          body, signature, secret, settings.tolerance().toSeconds(), clock);
    } catch (SignatureVerificationException not) {
      return false;
    }
  }

  private JsonNode event(String body) {
    try {
      JsonNode event = json.readTree(body);
      if (new Told(event).complete()) {
        return event;
      }
    } catch (JacksonException notJson) {
      throw Problem.malformed("The body is not JSON.");
    }
    throw Problem.malformed("The body holds no event with an id, a type, a time and an object.");
  }
}
