package app.quintet.platform.billing.sandbox;

import app.quintet.platform.billing.sandbox.Cashier.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The life of a subscription in the test store: begun, renewed, changed, unpaid, ended. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class Subscribing {
  private static final Set<String> LIVE = Set.of("trialing", "active", "past_due", "unpaid");
  // Three tries in a week, then it is unpaid: as a shop at Stripe may choose.
  private static final List<Duration> TRIES =
      List.of(Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(2));
  private final Shelf shelf;
  private final Bell bell;
  private final Cashier cashier;

  Subscribing(Shelf shelf, Bell bell, Cashier cashier) {
    this.shelf = shelf;
    this.bell = bell;
    this.cashier = cashier;
  }

  static boolean live(ObjectNode subscription) {
    return LIVE.contains(subscription.path("status").asString(""));
  }

  /** Begins one; the card was found to pay. */
  void begin(String customer, String price, ObjectNode metadata, int trialDays, String card) {
    Instant at = shelf.now();
    ObjectNode subscription = shelf.fresh("sub", "subscription", at);
    subscription.put("customer", customer).put("currency", "usd");
    subscription.put("status", trialDays > 0 ? "trialing" : "active");
    subscription.put("cancel_at_period_end", false).put("default_payment_method", card);
    subscription.putNull("cancel_at").putNull("canceled_at").putNull("ended_at");
    subscription.putNull("schedule").putNull("latest_invoice").putNull("trial_end");
    subscription.set("metadata", metadata);
    ObjectNode item =
        subscription.putObject("items").put("object", "list").putArray("data").addObject();
    item.put("id", "si_" + subscription.path("id").asString()).put("object", "subscription_item");
    item.put("quantity", 1).set("price", Bell.shown(shelf.get("price", price)));
    Instant end = trialDays > 0 ? at.plus(Duration.ofDays(trialDays)) : after(at, subscription);
    period(subscription, at, end);
    List<Item> items = List.of();
    if (trialDays > 0) {
      subscription.put("trial_end", end.getEpochSecond());
    } else {
      items = List.of(line(subscription, at, end));
    }
    ObjectNode invoice = cashier.invoice(subscription, items, true, at);
    subscription.put("latest_invoice", invoice.path("id").asString());
    shelf.put(subscription, end);
    bell.ring("customer.subscription.created", subscription, null, at);
  }

  /** What happens when its time has come. */
  void due(ObjectNode subscription) {
    ObjectNode before = subscription.deepCopy();
    Instant at = Instant.ofEpochSecond(subscription.path("_due").asLong(0));
    if (subscription.path("status").asString().equals("past_due")) {
      tryAgain(subscription, before, at);
    } else if (subscription.path("cancel_at_period_end").asBoolean(false)) {
      end(subscription, at);
    } else {
      renew(subscription, before, at);
    }
  }

  private void renew(ObjectNode subscription, ObjectNode before, Instant at) {
    nextPhase(subscription);
    Instant end = after(at, subscription);
    period(subscription, at, end);
    boolean paid = cashier.refusal(subscription.path("customer").asString(), true).isEmpty();
    ObjectNode invoice =
        cashier.invoice(subscription, List.of(line(subscription, at, end)), paid, at);
    subscription.put("latest_invoice", invoice.path("id").asString());
    subscription.put("status", paid ? "active" : "past_due");
    subscription.put("_tries", 0);
    keep(subscription, before, paid ? end : at.plus(TRIES.getFirst()), at);
  }

  private void nextPhase(ObjectNode subscription) {
    String id = subscription.path("schedule").asString("");
    if (id.isEmpty()) {
      return;
    }
    ObjectNode schedule = shelf.get("subscription_schedule", id);
    var next = schedule.path("phases").path(1);
    if (next.isObject()) {
      String price = next.path("items").path(0).path("price").asString();
      item(subscription).set("price", Bell.shown(shelf.get("price", price)));
      ((ObjectNode) subscription.path("metadata")).setAll((ObjectNode) next.path("metadata"));
    }
    schedule.put("status", "released");
    shelf.put(schedule, null);
    subscription.putNull("schedule");
  }

  private void tryAgain(ObjectNode subscription, ObjectNode before, Instant at) {
    if (cashier.refusal(subscription.path("customer").asString(), true).isEmpty()) {
      recover(subscription, before, at);
      return;
    }
    int tries = subscription.path("_tries").asInt(0) + 1;
    subscription.put("_tries", tries);
    boolean over = tries >= TRIES.size();
    subscription.put("status", over ? "unpaid" : "past_due");
    keep(subscription, before, over ? null : at.plus(TRIES.get(tries)), at);
  }

  /** Pays what is open with the card that is there now. */
  void recover(ObjectNode subscription, ObjectNode before, Instant at) {
    cashier.payLate(subscription.path("latest_invoice").asString(), at);
    subscription.put("status", "active");
    keep(subscription, before, periodEnd(subscription), at);
  }

  /** Ends it now. */
  void end(ObjectNode subscription, Instant at) {
    subscription.put("status", "canceled");
    subscription.put("ended_at", at.getEpochSecond());
    if (subscription.path("canceled_at").isNull()) {
      subscription.put("canceled_at", at.getEpochSecond());
    }
    subscription.remove("_due");
    shelf.put(subscription, null);
    bell.ring("customer.subscription.deleted", subscription, null, at);
  }

  /** Ends it with its period, or not after all. */
  void cancelAtEnd(ObjectNode subscription, boolean on) {
    ObjectNode before = subscription.deepCopy();
    Instant at = shelf.now();
    subscription.put("cancel_at_period_end", on);
    if (on) {
      subscription.put("cancel_at", periodEnd(subscription).getEpochSecond());
      subscription.put("canceled_at", at.getEpochSecond());
    } else {
      subscription.putNull("cancel_at").putNull("canceled_at");
    }
    keep(subscription, before, due(subscription, at), at);
  }

  /** Goes over to another price at once; the difference is charged in proportion to the time. */
  void swap(ObjectNode subscription, String price, ObjectNode metadata) {
    ObjectNode before = subscription.deepCopy();
    Instant at = shelf.now();
    ObjectNode next = Bell.shown(shelf.get("price", price));
    boolean trial = subscription.path("status").asString().equals("trialing");
    List<Item> items = new ArrayList<>();
    if (!trial) {
      items.addAll(difference(subscription, next, at));
      String refusal = cashier.refusal(subscription.path("customer").asString(), true);
      if (!refusal.isEmpty()) {
        throw Refusal.card(refusal);
      }
    }
    item(subscription).set("price", next);
    ((ObjectNode) subscription.path("metadata")).setAll(metadata);
    if (!trial) {
      Instant end = items.getLast().to();
      period(subscription, at, end);
      ObjectNode invoice = cashier.invoice(subscription, items, true, at);
      subscription.put("latest_invoice", invoice.path("id").asString());
    }
    keep(subscription, before, periodEnd(subscription), at);
  }

  private List<Item> difference(ObjectNode subscription, ObjectNode next, Instant at) {
    Instant start = time(item(subscription), "current_period_start");
    Instant end = periodEnd(subscription);
    double left =
        Math.max(0, (double) Duration.between(at, end).toSeconds())
            / Math.max(1, Duration.between(start, end).toSeconds());
    var old = item(subscription).path("price");
    boolean same =
        old.path("recurring").path("interval").equals(next.path("recurring").path("interval"));
    Item unused =
        new Item(
            "Unused time on " + name(old),
            -Math.round(old.path("unit_amount").asLong(0) * left),
            at,
            end);
    Instant until = same ? end : after(at, next.path("recurring").path("interval").asString());
    long cents = next.path("unit_amount").asLong(0);
    Item rest =
        new Item(
            (same ? "Remaining time on " : "") + name(next),
            same ? Math.round(cents * left) : cents,
            at,
            until);
    return List.of(unused, rest);
  }

  private void keep(ObjectNode subscription, ObjectNode before, @Nullable Instant due, Instant at) {
    if (due == null) {
      subscription.remove("_due");
    } else {
      subscription.put("_due", due.getEpochSecond());
    }
    shelf.put(subscription, due);
    bell.ring("customer.subscription.updated", subscription, before, at);
  }

  private static Instant due(ObjectNode subscription, Instant now) {
    long due = subscription.path("_due").asLong(0);
    return due == 0 ? now : Instant.ofEpochSecond(due);
  }

  private static Item line(ObjectNode subscription, Instant from, Instant to) {
    var price = item(subscription).path("price");
    return new Item(name(price), price.path("unit_amount").asLong(0), from, to);
  }

  private static String name(JsonNode price) {
    return price.path("metadata").path("plan").asString("plan");
  }

  static ObjectNode item(ObjectNode subscription) {
    return (ObjectNode) subscription.path("items").path("data").path(0);
  }

  private static void period(ObjectNode subscription, Instant from, Instant to) {
    item(subscription).put("current_period_start", from.getEpochSecond());
    item(subscription).put("current_period_end", to.getEpochSecond());
    subscription.put("_due", to.getEpochSecond());
  }

  static Instant periodEnd(ObjectNode subscription) {
    return time(item(subscription), "current_period_end");
  }

  private static Instant time(ObjectNode node, String field) {
    return Instant.ofEpochSecond(node.path(field).asLong(0));
  }

  private static Instant after(Instant at, ObjectNode subscription) {
    return after(
        at, item(subscription).path("price").path("recurring").path("interval").asString("month"));
  }

  private static Instant after(Instant at, String interval) {
    var day = at.atZone(ZoneOffset.UTC);
    return (interval.equals("year") ? day.plusYears(1) : day.plusMonths(1)).toInstant();
  }
}
