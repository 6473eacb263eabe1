package app.quintet.platform.billing.invoice;

import app.quintet.platform.billing.store.StoreOutcome;
import app.quintet.platform.billing.stripe.Payment;
import app.quintet.platform.billing.stripe.Payments;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Issues an invoice for every payment a store tells of, and a credit note for every refund. */
// Before others: whoever has written to the audit must not wait for the series of invoices.
@Component
@Order(1)
class Issuing implements StoreOutcome {
  private final Invoices invoices;
  private final Receipts receipts;

  Issuing(Invoices invoices, Receipts receipts) {
    this.invoices = invoices;
    this.receipts = receipts;
  }

  @Override
  public void settle(UUID person, String source, List<JsonNode> payloads) {
    List<Payment> payments = Payments.in(source, payloads);
    if (payments.isEmpty()) {
      return;
    }
    Set<String> issued = invoices.issued(person, source);
    for (Payment payment : payments) {
      // Everything a customer ever did is told again each time; and a transfer of a customer's
      // purchases to another account leaves the invoices where they were.
      if (!payment.account().equals(person.toString()) || !issued.add(payment.storeId())) {
        continue;
      }
      Invoice invoice = invoices.issue(person, draft(source, payment));
      receipts.send(person, invoice, payment.subscription());
    }
  }

  private static Draft draft(String source, Payment payment) {
    return new Draft(
        payment.back() ? Invoice.CREDIT : Invoice.PAID,
        source,
        payment.storeId(),
        payment.plan(),
        payment.lines().stream().map(l -> new Invoice.Line(l.text(), l.cents())).toList(),
        payment.cents(),
        payment.start(),
        payment.end(),
        payment.at());
  }
}
