package app.quintet.platform.billing.stripe;

import app.quintet.platform.billing.stripe.Payment.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds every movement of money in what a store told. */
public final class Payments {
  private static final Set<String> SPOKEN = Set.of(StripeItself.SOURCE, "sandbox");
  private static final int LINES = 20;
  private static final int LONGEST = 200;
  private final Map<String, String> accounts = new HashMap<>();
  private final Map<String, Payment> byIntent = new HashMap<>();
  private final Map<String, Payment> found = new HashMap<>();

  private Payments(List<Told> told) {
    for (Told event : told) {
      if (!event.customer().isEmpty() && !event.account().isEmpty()) {
        accounts.putIfAbsent(event.customer(), event.account());
      }
    }
    told.forEach(this::paid);
    told.forEach(this::link);
    told.forEach(this::refunded);
  }

  /** All of them, in the order in which they happened. */
  public static List<Payment> in(String source, List<JsonNode> payloads) {
    if (!SPOKEN.contains(source)) {
      return List.of();
    }
    List<Payment> all =
        new ArrayList<>(
            new Payments(payloads.stream().map(Told::new).sorted(Told.ORDER).toList())
                .found.values());
    all.sort(Comparator.comparing(Payment::at).thenComparing(Payment::storeId));
    return all;
  }

  private void paid(Told event) {
    JsonNode object = event.object();
    if (event.type().equals("invoice.paid") && usd(object)) {
      invoice(event, object);
    } else if (event.type().startsWith("checkout.session.")
        && StripeFold.paidOnce(object)
        && usd(object)) {
      once(event, object);
    }
  }

  // Trials begin with an invoice of nothing: no money moved.
  private void invoice(Told event, JsonNode invoice) {
    int cents = invoice.path("amount_paid").asInt(0);
    if (cents <= 0) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    Instant start = event.at();
    Instant end = null;
    for (JsonNode line : invoice.path("lines").path("data")) {
      if (lines.size() < LINES) {
        lines.add(new Line(cut(Told.text(line, "description")), line.path("amount").asInt(0)));
      }
      Instant to = Told.time(line.path("period"), "end");
      if (to != null && (end == null || to.isAfter(end))) {
        end = to;
        start = Objects.requireNonNullElse(Told.time(line.path("period"), "start"), start);
      }
    }
    keep(
        new Payment(
            Told.text(invoice, "id"),
            account(event),
            Told.text(event.subscriptionMetadata(), "plan"),
            false,
            cents,
            lines,
            subscription(invoice),
            start,
            end,
            event.at()));
  }

  private static String subscription(JsonNode invoice) {
    String now = Told.id(invoice.path("parent").path("subscription_details"), "subscription");
    return now.isEmpty() ? Told.id(invoice, "subscription") : now;
  }

  private void once(Told event, JsonNode session) {
    int cents = session.path("amount_total").asInt(0);
    String plan = Told.text(session.path("metadata"), "plan");
    if (cents > 0 && !plan.isEmpty()) {
      Payment payment =
          new Payment(
              Told.text(session, "id"),
              account(event),
              plan,
              false,
              cents,
              List.of(new Line(plan, cents)),
              "",
              event.at(),
              null,
              event.at());
      keep(payment);
      byIntent.put(Told.id(session, "payment_intent"), payment);
    }
  }

  private void link(Told event) {
    if (event.type().equals("invoice_payment.paid")) {
      Payment payment = found.get(Told.id(event.object(), "invoice"));
      if (payment != null) {
        byIntent.put(Told.id(event.object().path("payment"), "payment_intent"), payment);
      }
    }
  }

  // An event says how much went back in all so far; what is new in it is the difference.
  private void refunded(Told event) {
    JsonNode charge = event.object();
    if (!event.type().equals("charge.refunded") || !usd(charge)) {
      return;
    }
    int before = event.before().path("amount_refunded").asInt(0);
    int cents = charge.path("amount_refunded").asInt(0) - before;
    Payment paid = byIntent.get(Told.id(charge, "payment_intent"));
    String account = account(event);
    if (cents > 0 && !account.isEmpty()) {
      String plan = paid == null ? "" : paid.plan();
      keep(
          new Payment(
              event.id(),
              account,
              plan,
              true,
              cents,
              List.of(new Line(plan, cents)),
              paid == null ? "" : paid.subscription(),
              paid == null ? event.at() : paid.start(),
              paid == null ? null : paid.end(),
              event.at()));
    }
  }

  private void keep(Payment payment) {
    if (!payment.account().isEmpty()) {
      found.putIfAbsent(payment.storeId(), payment);
    }
  }

  private String account(Told event) {
    return event.account().isEmpty()
        ? accounts.getOrDefault(event.customer(), "")
        : event.account();
  }

  private static boolean usd(JsonNode object) {
    return Told.text(object, "currency").equals("usd");
  }

  private static String cut(@Nullable String text) {
    return text == null || text.isEmpty()
        ? "-"
        : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
