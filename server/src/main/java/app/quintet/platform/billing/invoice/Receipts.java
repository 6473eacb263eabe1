package app.quintet.platform.billing.invoice;

import app.quintet.platform.billing.stripe.PaidBy;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.notifications.MoneyLetters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mails every invoice, by a job, so that none is lost and none waits for a store. */
@Component
class Receipts implements JobHandler<Receipts.Receipt> {
  private static final JobKind<Receipt> KIND =
      new JobKind<>("billing.receipt", Receipt.class, JobKind.Priority.NOTIFICATION);
  private final Jobs jobs;
  private final Invoices invoices;
  private final InvoicePaper paper;
  private final PaidBy paidBy;
  private final MoneyLetters letters;
  private final People people;

  Receipts(
      Jobs jobs,
      Invoices invoices,
      InvoicePaper paper,
      PaidBy paidBy,
      MoneyLetters letters,
      People people) {
    this.jobs = jobs;
    this.invoices = invoices;
    this.paper = paper;
    this.paidBy = paidBy;
    this.letters = letters;
    this.people = people;
  }

  /** The job's input; the subscription as the store names it, empty without one. */
  record Receipt(UUID person, UUID invoice, String subscription) {}

  /** Orders the letter; part of the current transaction. */
  void send(UUID person, Invoice invoice, String subscription) {
    jobs.schedule(
        KIND,
        invoice.id().toString(),
        new Receipt(person, invoice.id(), subscription),
        people.clock().instant());
  }

  @Override
  public JobKind<Receipt> kind() {
    return KIND;
  }

  @Override
  public void run(String key, Receipt job) {
    if (people.accounts().existing(List.of(job.person())).isEmpty()) {
      return;
    }
    Invoice issued = invoices.one(job.person(), job.invoice()).orElseThrow();
    Instant next = null;
    if (!job.subscription().isEmpty()) {
      PaidBy.Terms terms = terms(issued.source(), job.subscription());
      if (terms != null) {
        invoices.paidBy(issued.id(), terms.method());
        next = issued.credit() ? null : terms.next();
      }
    }
    Account buyer = people.accounts().get(job.person());
    if (buyer.email() == null) {
      // Nobody to write to; the invoice is on the person's page.
      return;
    }
    Invoice invoice = invoices.one(job.person(), job.invoice()).orElseThrow();
    InvoicePaper.Written written = paper.write(buyer, invoice, next);
    letters.send(
        job.person(),
        "invoice/" + invoice.id(),
        invoice.credit() ? MoneyLetters.Kind.CREDIT : MoneyLetters.Kind.RECEIPT,
        written.facts(),
        written.link(),
        new MoneyLetters.Attached(invoice.number() + ".pdf", "application/pdf", written.pdf()));
  }

  // A store that is gone or forgot the subscription keeps nobody from getting their receipt.
  private PaidBy.@Nullable Terms terms(String source, String subscription) {
    try {
      return paidBy.of(source, subscription);
    } catch (Problem unknown) {
      if (unknown.status() >= 500) {
        throw unknown;
      }
      return null;
    }
  }

  /** Whom and when. */
  @Component
  record People(Accounts accounts, Clock clock) {}
}
