package app.quintet.platform.billing.sandbox;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes payments with test cards, and gives them back. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class Cashier {
  private final Shelf shelf;
  private final Bell bell;

  Cashier(Shelf shelf, Bell bell) {
    this.shelf = shelf;
    this.bell = bell;
  }

  /** One line of an invoice. */
  record Item(String text, long cents, Instant from, Instant to) {}

  /** Why the customer's card refuses; empty if it pays. */
  String refusal(String customer, boolean again) {
    String token = shelf.get("customer", customer).path("_card").asString("");
    String refusal = TestCard.of(token).map(card -> card.refusal(again)).orElse(null);
    return refusal == null ? "" : refusal;
  }

  /** Puts a card into the customer's name, and answers its object. */
  ObjectNode card(String customer, TestCard card, Instant at) {
    ObjectNode method = shelf.fresh("pm", "payment_method", at);
    method.put("type", "card").put("customer", customer);
    method.putObject("card").put("brand", "visa").put("last4", card.last4());
    shelf.put(method, null);
    ObjectNode owner = shelf.get("customer", customer);
    owner.put("_card", card.token());
    shelf.put(owner, null);
    return method;
  }

  /** A payment that went through, told as an intent and its charge; answers the intent's id. */
  String charge(String customer, long cents, ObjectNode metadata, Instant at) {
    ObjectNode intent = shelf.fresh("pi", "payment_intent", at);
    intent.put("customer", customer).put("amount", cents).put("currency", "usd");
    intent.put("status", "succeeded").set("metadata", metadata);
    ObjectNode charge = shelf.fresh("ch", "charge", at);
    charge.put("customer", customer).put("amount", cents).put("currency", "usd");
    charge.put("amount_refunded", 0).put("refunded", false).put("paid", true);
    charge.put("payment_intent", intent.path("id").asString());
    charge.set("metadata", metadata);
    intent.put("latest_charge", charge.path("id").asString());
    shelf.put(intent, null);
    shelf.put(charge, null);
    bell.ring("charge.succeeded", charge, null, at);
    return intent.path("id").asString();
  }

  /**
   * An invoice for a subscription, paid or left open; answers it.
   *
   * @param paid whether the card paid; an amount of 0 always is
   */
  ObjectNode invoice(ObjectNode subscription, List<Item> items, boolean paid, Instant at) {
    long total = Math.max(0, items.stream().mapToLong(Item::cents).sum());
    String customer = subscription.path("customer").asString();
    ObjectNode invoice = shelf.fresh("in", "invoice", at);
    invoice.put("customer", customer).put("currency", "usd").put("total", total);
    invoice.put("amount_due", total).put("amount_paid", paid ? total : 0);
    invoice.put("status", paid ? "paid" : "open");
    ObjectNode details =
        invoice
            .putObject("parent")
            .put("type", "subscription_details")
            .putObject("subscription_details");
    details.put("subscription", subscription.path("id").asString());
    details.set("metadata", subscription.path("metadata"));
    var lines = invoice.putObject("lines").put("object", "list").putArray("data");
    for (Item item : items) {
      ObjectNode line = lines.addObject();
      line.put("object", "line_item").put("description", item.text()).put("amount", item.cents());
      line.putObject("period")
          .put("start", item.from().getEpochSecond())
          .put("end", item.to().getEpochSecond());
    }
    shelf.put(invoice, null);
    if (paid) {
      settle(invoice, total, at);
    } else {
      bell.ring("invoice.payment_failed", invoice, null, at);
    }
    return invoice;
  }

  /** Pays an invoice that was left open. */
  void payLate(String id, Instant at) {
    ObjectNode invoice = shelf.get("invoice", id);
    long due = invoice.path("amount_due").asLong(0);
    invoice.put("amount_paid", due).put("status", "paid");
    shelf.put(invoice, null);
    settle(invoice, due, at);
  }

  private void settle(ObjectNode invoice, long cents, Instant at) {
    bell.ring("invoice.paid", invoice, null, at);
    if (cents == 0) {
      return;
    }
    ObjectNode metadata =
        (ObjectNode) invoice.path("parent").path("subscription_details").path("metadata");
    String intent = charge(invoice.path("customer").asString(), cents, metadata, at);
    ObjectNode payment = shelf.fresh("inpay", "invoice_payment", at);
    payment.put("invoice", invoice.path("id").asString()).put("status", "paid");
    payment.put("customer", invoice.path("customer").asString()).put("amount_paid", cents);
    payment.putObject("payment").put("type", "payment_intent").put("payment_intent", intent);
    shelf.put(payment, null);
    bell.ring("invoice_payment.paid", payment, null, at);
  }

  /** Gives the customer's last payment back; false if there is none that was not given back. */
  boolean refundLast(String customer, Instant at) {
    for (ObjectNode charge : shelf.all("charge", customer)) {
      if (!charge.path("refunded").asBoolean(false)) {
        ObjectNode before = charge.deepCopy();
        charge.put("refunded", true).put("amount_refunded", charge.path("amount").asLong(0));
        shelf.put(charge, null);
        bell.ring("charge.refunded", charge, before, at);
        return true;
      }
    }
    return false;
  }
}
