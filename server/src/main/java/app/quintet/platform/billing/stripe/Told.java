package app.quintet.platform.billing.stripe;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event as Stripe writes it, with the few things everybody asks of one. */
record Told(JsonNode event) {
  /** The order of happening; Stripe tells seconds only, so the id must decide within one. */
  static final Comparator<Told> ORDER =
      Comparator.comparing(Told::at)
          .thenComparingInt(Told::rank)
          .thenComparingLong(t -> t.event().path("sequence").asLong(0))
          .thenComparing(t -> t.id());

  /** What the ids of answers begin with, which are kept like events ({@link StoreAnswers}). */
  static final String ANSWER = "answer_";

  /** Whether it has what every event must have: an id, a type, a time and an object. */
  boolean complete() {
    return !id().isEmpty()
        && !type().isEmpty()
        && event.path("created").isIntegralNumber()
        && !text(object(), "object").isEmpty();
  }

  String id() {
    return text(event, "id");
  }

  String type() {
    return text(event, "type");
  }

  Instant at() {
    return Instant.ofEpochSecond(event.path("created").asLong(0));
  }

  JsonNode object() {
    return event.path("data").path("object");
  }

  JsonNode before() {
    return event.path("data").path("previous_attributes");
  }

  // What was made comes before what was changed, that before what was answered to a question in
  // the same second, and what is over last.
  private int rank() {
    if (type().endsWith(".deleted")) {
      return 3;
    }
    return answered() ? 2 : type().endsWith(".created") ? 0 : 1;
  }

  /** Whether it was answered to a question of ours rather than told. */
  boolean answered() {
    return id().startsWith(ANSWER);
  }

  /** The store's name of the customer; empty if it concerns none. */
  String customer() {
    JsonNode object = object();
    return text(object, "object").equals("customer") ? text(object, "id") : id(object, "customer");
  }

  /** The account it names; empty if it names none. */
  String account() {
    String own = text(object().path("metadata"), "account");
    return own.isEmpty() ? text(subscriptionMetadata(), "account") : own;
  }

  /** What an invoice repeats of its subscription. */
  JsonNode subscriptionMetadata() {
    JsonNode details = object().path("parent").path("subscription_details");
    JsonNode older = object().path("subscription_details");
    return (details.isObject() ? details : older).path("metadata");
  }

  /** Every name of the customer. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    names.add(customer());
    names.add(account());
    names.remove("");
    return names;
  }

  /** A field that holds text; empty if it does not. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString().strip() : "";
  }

  /** A field that holds another object's id or, expanded, the object itself. */
  static String id(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isObject() ? text(value, "id") : text(node, field);
  }

  /** A field that holds seconds since 1970; null if it does not. */
  static @Nullable Instant time(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() ? Instant.ofEpochSecond(value.asLong()) : null;
  }
}
