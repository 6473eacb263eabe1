package app.quintet.platform.billing.sandbox;

import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What people do in the test store, on its pages. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
public class Counter {
  private final Tx tx;
  private final Shelf shelf;
  private final Bell bell;
  private final Cashier cashier;
  private final Subscribing subscribing;
  private final Messenger messenger;

  Counter(
      Tx tx,
      Shelf shelf,
      Bell bell,
      Cashier cashier,
      Subscribing subscribing,
      Messenger messenger) {
    this.tx = tx;
    this.shelf = shelf;
    this.bell = bell;
    this.cashier = cashier;
    this.subscribing = subscribing;
    this.messenger = messenger;
  }

  /** What the page of a checkout shows; cents a period, and after how many days of trial. */
  public record Bill(
      String plan, long cents, String period, int trialDays, String cancelTo, boolean open) {}

  /** What came of a try to pay: where to go, or why it was refused. */
  public record Outcome(String to, String refusal) {}

  /** A subscription as the portal shows it. */
  public record Held(String id, String plan, String status) {}

  /** The portal of one customer. */
  public record Portal(String back, List<Held> held) {}

  /** The bill of this page; empty if there is no such page. */
  public Optional<Bill> bill(String session) {
    return tx.asSystem(
        Shelf.PURPOSE, () -> shelf.find("checkout.session", session).map(this::bill));
  }

  private Bill bill(ObjectNode session) {
    ObjectNode price = shelf.get("price", session.path("_price").asString());
    return new Bill(
        price.path("metadata").path("plan").asString(""),
        price.path("unit_amount").asLong(0),
        price.path("recurring").path("interval").asString("once"),
        session.path("_trial").asInt(0),
        session.path("cancel_url").asString(""),
        session.path("status").asString().equals("open"));
  }

  /** Pays with this card; empty if there is no such page, or it was used. */
  public Optional<Outcome> pay(String session, TestCard card) {
    Optional<Outcome> outcome =
        tx.asSystem(
            Shelf.PURPOSE,
            () -> {
              shelf.lock();
              return shelf
                  .find("checkout.session", session)
                  .filter(open -> open.path("status").asString().equals("open"))
                  .map(open -> pay(open, card));
            });
    messenger.hurry();
    return outcome;
  }

  private Outcome pay(ObjectNode session, TestCard card) {
    String refusal = card.refusal(false);
    if (refusal != null) {
      return new Outcome("", refusal);
    }
    Instant at = shelf.now();
    String customer = session.path("customer").asString();
    ObjectNode method = cashier.card(customer, card, at);
    ObjectNode metadata = (ObjectNode) session.path("metadata");
    if (session.path("mode").asString().equals("subscription")) {
      subscribing.begin(
          customer,
          session.path("_price").asString(),
          metadata,
          session.path("_trial").asInt(0),
          method.path("id").asString());
    } else {
      long cents = session.path("amount_total").asLong(0);
      session.put("payment_intent", cashier.charge(customer, cents, metadata, at));
    }
    session.put("status", "complete").put("payment_status", "paid");
    shelf.put(session, null);
    bell.ring("checkout.session.completed", session, null, at);
    return new Outcome(session.path("success_url").asString(), "");
  }

  /** The portal with this id; empty if there is none. */
  public Optional<Portal> portal(String id) {
    return tx.asSystem(
        Shelf.PURPOSE,
        () ->
            shelf
                .find("billing_portal.session", id)
                .map(
                    portal ->
                        new Portal(
                            portal.path("return_url").asString(),
                            shelf.all("subscription", portal.path("customer").asString()).stream()
                                .map(Counter::held)
                                .toList())));
  }

  private static Held held(ObjectNode subscription) {
    String plan =
        Subscribing.item(subscription).path("price").path("metadata").path("plan").asString("");
    return new Held(
        subscription.path("id").asString(), plan, subscription.path("status").asString());
  }

  /** Another card for everything this customer pays; what is open is paid with it at once. */
  public boolean useCard(String portal, TestCard card) {
    return inPortal(
        portal,
        customer -> {
          ObjectNode method = cashier.card(customer, card, shelf.now());
          for (ObjectNode subscription : shelf.all("subscription", customer)) {
            if (Subscribing.live(subscription)) {
              useCard(subscription, method, card);
            }
          }
        });
  }

  private void useCard(ObjectNode subscription, ObjectNode method, TestCard card) {
    ObjectNode before = subscription.deepCopy();
    subscription.put("default_payment_method", method.path("id").asString());
    String status = subscription.path("status").asString();
    boolean open = status.equals("past_due") || status.equals("unpaid");
    if (open && card.refusal(true) == null) {
      subscribing.recover(subscription, before, shelf.now());
    } else {
      long due = subscription.path("_due").asLong(0);
      shelf.put(subscription, due == 0 ? null : Instant.ofEpochSecond(due));
    }
  }

  /** Gives the last payment back. */
  public boolean refund(String portal) {
    return inPortal(portal, customer -> cashier.refundLast(customer, shelf.now()));
  }

  private boolean inPortal(String portal, Consumer<String> work) {
    boolean done =
        tx.<Boolean>asSystem(
            Shelf.PURPOSE,
            () -> {
              shelf.lock();
              Optional<ObjectNode> found = shelf.find("billing_portal.session", portal);
              found.ifPresent(session -> work.accept(session.path("customer").asString()));
              return found.isPresent();
            });
    messenger.hurry();
    return done;
  }
}
