package app.quintet.platform.billing.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of Stripe's resources that this server uses, over the objects of the test store. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class Resources {
  private static final int PAGE = 100;
  private final Shelf shelf;
  private final Subscribing subscribing;
  private final Schedules schedules;

  Resources(Shelf shelf, Subscribing subscribing, Schedules schedules) {
    this.shelf = shelf;
    this.subscribing = subscribing;
    this.schedules = schedules;
  }

  ObjectNode handle(String method, String path, Form form) {
    String[] parts = path.substring("/v1/".length()).split("/");
    return Bell.shown(
        switch (method + " " + parts[0]) {
          case "POST customers" -> customer(form);
          case "DELETE customers" -> deleteCustomer(parts[1]);
          case "POST products" -> product(form);
          case "GET prices" -> prices(form);
          case "POST prices" -> price(form);
          case "POST checkout" -> parts.length > 2 ? expire(parts[2]) : session(form);
          case "POST billing_portal" -> portal(form);
          case "GET subscriptions" -> subscription(parts[1], form);
          case "POST subscriptions" -> update(parts[1], form);
          case "POST subscription_schedules" -> schedules.handle(parts, form);
          case "GET events" -> events(form);
          default -> throw Refusal.missing("resource");
        });
  }

  private ObjectNode customer(Form form) {
    // Where a real store would keep the address, this one forgets it.
    ObjectNode customer = shelf.fresh("cus", "customer", shelf.now());
    form.copy("metadata", customer.putObject("metadata"));
    shelf.put(customer, null);
    return customer;
  }

  private ObjectNode deleteCustomer(String id) {
    ObjectNode customer = shelf.get("customer", id);
    for (ObjectNode subscription : shelf.all("subscription", id)) {
      if (Subscribing.live(subscription)) {
        subscribing.end(subscription, shelf.now());
      }
    }
    shelf.delete(id);
    return customer.put("deleted", true);
  }

  private ObjectNode product(Form form) {
    if (shelf.find("product", form.get("id")).isPresent()) {
      throw Refusal.wrong("resource_already_exists", "Product already exists.");
    }
    ObjectNode product = shelf.fresh("prod", "product", shelf.now());
    product.put("id", form.get("id")).put("name", form.get("name")).put("active", true);
    shelf.put(product, null);
    return product;
  }

  private ObjectNode prices(Form form) {
    String key = form.get("lookup_keys[0]");
    return list(
        shelf.all("price", null).stream()
            .filter(price -> price.path("lookup_key").asString("").equals(key))
            .toList(),
        false);
  }

  private ObjectNode price(Form form) {
    ObjectNode price = shelf.fresh("price", "price", shelf.now());
    price.put("active", true).put("product", form.get("product"));
    price.put("currency", form.get("currency")).put("unit_amount", form.number("unit_amount", 0));
    price.put("lookup_key", form.get("lookup_key"));
    form.copy("metadata", price.putObject("metadata"));
    String interval = form.get("recurring[interval]");
    price.put("type", interval.isEmpty() ? "one_time" : "recurring");
    if (!interval.isEmpty()) {
      price.putObject("recurring").put("interval", interval).put("interval_count", 1);
    }
    shelf.put(price, null);
    return price;
  }

  private ObjectNode session(Form form) {
    shelf.get("customer", form.get("customer"));
    ObjectNode price = shelf.get("price", form.get("line_items[0][price]"));
    ObjectNode session = shelf.fresh("cs_test", "checkout.session", shelf.now());
    session.put("mode", form.get("mode")).put("customer", form.get("customer"));
    session.put("status", "open").put("payment_status", "unpaid").put("currency", "usd");
    session.put("amount_total", price.path("unit_amount").asLong(0));
    session.put("success_url", form.get("success_url")).put("cancel_url", form.get("cancel_url"));
    session.put("client_reference_id", form.get("client_reference_id"));
    form.copy("metadata", session.putObject("metadata"));
    session.put("_price", price.path("id").asString());
    session.put("_trial", form.number("subscription_data[trial_period_days]", 0));
    session.put("url", "/dev/store/checkout/" + session.path("id").asString());
    shelf.put(session, null);
    return session;
  }

  private ObjectNode expire(String id) {
    ObjectNode session = shelf.get("checkout.session", id);
    if (!session.path("status").asString().equals("open")) {
      throw Refusal.wrong("", "Only open sessions can be expired.");
    }
    session.put("status", "expired");
    shelf.put(session, null);
    return session;
  }

  private ObjectNode portal(Form form) {
    shelf.get("customer", form.get("customer"));
    ObjectNode portal = shelf.fresh("bps", "billing_portal.session", shelf.now());
    portal.put("customer", form.get("customer")).put("return_url", form.get("return_url"));
    portal.put("url", "/dev/store/portal/" + portal.path("id").asString());
    shelf.put(portal, null);
    return portal;
  }

  private ObjectNode subscription(String id, Form form) {
    ObjectNode subscription = shelf.get("subscription", id);
    if (form.fields().containsValue("default_payment_method")) {
      shelf
          .find("payment_method", subscription.path("default_payment_method").asString(""))
          .ifPresent(method -> subscription.set("default_payment_method", method));
    }
    return subscription;
  }

  private ObjectNode update(String id, Form form) {
    ObjectNode subscription = shelf.get("subscription", id);
    if (!Subscribing.live(subscription)) {
      throw Refusal.wrong("", "A canceled subscription can only be read.");
    }
    if (form.has("items[0][price]")) {
      ObjectNode metadata = shelf.object();
      form.copy("metadata", metadata);
      subscribing.swap(subscription, form.get("items[0][price]"), metadata);
    }
    boolean cancel = form.get("cancel_at_period_end").equals("true");
    boolean now = subscription.path("cancel_at_period_end").asBoolean(false);
    if (form.has("cancel_at_period_end") && cancel != now) {
      if (!subscription.path("schedule").isNull()) {
        throw Refusal.wrong("", "The subscription is managed by a schedule.");
      }
      subscribing.cancelAtEnd(subscription, cancel);
    }
    return subscription;
  }

  private ObjectNode events(Form form) {
    long since = form.number("created[gte]", 0);
    List<ObjectNode> all =
        shelf.all("event", null).stream()
            .filter(event -> event.path("created").asLong(0) >= since)
            .toList();
    int from = 0;
    String after = form.get("starting_after");
    for (int i = 0; i < all.size() && !after.isEmpty(); i++) {
      from = all.get(i).path("id").asString().equals(after) ? i + 1 : from;
    }
    List<ObjectNode> page = all.subList(from, Math.min(all.size(), from + PAGE));
    return list(page, from + page.size() < all.size());
  }

  private ObjectNode list(List<ObjectNode> objects, boolean more) {
    ObjectNode list = shelf.object();
    ArrayNode data = list.put("object", "list").put("has_more", more).putArray("data");
    objects.forEach(object -> data.add(Bell.shown(object)));
    return list;
  }

  /** Changes that wait for the next period. */
  @Component
  @ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
  record Schedules(Shelf shelf, Bell bell) {
    private static final Set<String> OVER = Set.of("released", "canceled");

    ObjectNode handle(String[] parts, Form form) {
      if (parts.length == 1) {
        return create(form.get("from_subscription"));
      }
      ObjectNode schedule = shelf.get("subscription_schedule", parts[1]);
      if (OVER.contains(schedule.path("status").asString())) {
        throw Refusal.wrong("", "The schedule is over.");
      }
      return parts.length > 2 ? release(schedule) : update(schedule, form);
    }

    private ObjectNode create(String id) {
      ObjectNode subscription = shelf.get("subscription", id);
      if (!subscription.path("schedule").isNull()) {
        throw Refusal.wrong("", "The subscription has a schedule already.");
      }
      ObjectNode schedule = shelf.fresh("sub_sched", "subscription_schedule", shelf.now());
      schedule.put("subscription", id).put("status", "active");
      ObjectNode item = Subscribing.item(subscription);
      ObjectNode phase = schedule.putArray("phases").addObject();
      phase.put("start_date", item.path("current_period_start").asLong(0));
      phase.put("end_date", item.path("current_period_end").asLong(0));
      phase.putArray("items").addObject().put("price", item.path("price").path("id").asString());
      shelf.put(schedule, null);
      mark(subscription, schedule.path("id").asString());
      return schedule;
    }

    private ObjectNode update(ObjectNode schedule, Form form) {
      ArrayNode phases = schedule.putArray("phases");
      for (int i = 0; form.has("phases[" + i + "][items][0][price]"); i++) {
        ObjectNode phase = phases.addObject();
        phase.put("start_date", form.number("phases[" + i + "][start_date]", 0));
        phase.put("end_date", form.number("phases[" + i + "][end_date]", 0));
        String price = form.get("phases[" + i + "][items][0][price]");
        shelf.get("price", price);
        phase.putArray("items").addObject().put("price", price);
        form.copy("phases[" + i + "][metadata]", phase.putObject("metadata"));
      }
      shelf.put(schedule, null);
      return schedule;
    }

    private ObjectNode release(ObjectNode schedule) {
      schedule.put("status", "released");
      shelf.put(schedule, null);
      mark(shelf.get("subscription", schedule.path("subscription").asString()), "");
      return schedule;
    }

    private void mark(ObjectNode subscription, String schedule) {
      ObjectNode before = subscription.deepCopy();
      if (schedule.isEmpty()) {
        subscription.putNull("schedule");
      } else {
        subscription.put("schedule", schedule);
      }
      long due = subscription.path("_due").asLong(0);
      shelf.put(subscription, due == 0 ? null : Instant.ofEpochSecond(due));
      bell.ring("customer.subscription.updated", subscription, before, shelf.now());
    }
  }
}
