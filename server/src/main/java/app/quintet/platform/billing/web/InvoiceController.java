package app.quintet.platform.billing.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.billing.invoice.Invoice;
import app.quintet.platform.billing.invoice.InvoicePaper;
import app.quintet.platform.billing.invoice.Invoices;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person's own invoices. */
@RestController
@RequestMapping("/api/v1/billing/invoices")
class InvoiceController {
  private final Invoices invoices;
  private final InvoicePaper paper;
  private final Accounts accounts;

  InvoiceController(Invoices invoices, InvoicePaper paper, Accounts accounts) {
    this.invoices = invoices;
    this.paper = paper;
    this.accounts = accounts;
  }

  /**
   * An invoice as a client lists it.
   *
   * @param kind invoice, or credit for money that went back
   * @param cents US cents
   * @param method how it was paid; empty as long as that is not known
   */
  record InvoiceView(
      UUID id,
      String number,
      String kind,
      String plan,
      int cents,
      String currency,
      String method,
      Instant periodStart,
      @Nullable Instant periodEnd,
      Instant paidAt,
      String store) {
    static InvoiceView of(Invoice i) {
      return new InvoiceView(
          i.id(),
          i.number(),
          i.kind(),
          i.plan(),
          i.cents(),
          "USD",
          i.method(),
          i.periodStart(),
          i.periodEnd(),
          i.paidAt(),
          i.source());
    }
  }

  @GetMapping
  Reply<List<InvoiceView>> list(Person me) {
    return Reply.of(invoices.of(me.id()).stream().map(InvoiceView::of).toList());
  }

  @GetMapping(path = "/{id}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(Person me, @PathVariable UUID id) {
    Invoice invoice = invoices.one(me.id(), id).orElseThrow(() -> Problem.notFound("invoice"));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + invoice.number() + ".pdf\"")
        .body(paper.pdf(accounts.get(me.id()), invoice));
  }
}
