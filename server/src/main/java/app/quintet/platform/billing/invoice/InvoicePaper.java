package app.quintet.platform.billing.invoice;

import app.quintet.platform.billing.Plan;
import app.quintet.platform.identity.Account;
import app.quintet.platform.kernel.Messages;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes an invoice down: as PDF, and as the facts of its letter; in the buyer's language. */
@Component
public class InvoicePaper {
  // It would tell of every style sheet it reads.
  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Messages messages;
  private final List<Plan> plans;

  InvoicePaper(Messages messages, ObjectProvider<Plan> plans) {
    this.messages = messages;
    this.plans = plans.stream().toList();
  }

  record Written(Map<String, String> facts, String link, byte[] pdf) {}

  /** What stands on the page; every text is ready to be shown. */
  public record Page(
      String language,
      String title,
      List<Fact> facts,
      List<Fact> lines,
      String totalName,
      String total,
      String note) {}

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /** The invoice as PDF. */
  public byte[] pdf(Account buyer, Invoice invoice) {
    return render(page(buyer, invoice));
  }

  Written write(Account buyer, Invoice invoice, @Nullable Instant next) {
    Map<String, String> facts = new HashMap<>();
    facts.put("number", invoice.number());
    facts.put("plan", name(invoice.plan()));
    facts.put("amount", money(buyer, invoice.cents()));
    facts.put("period", period(buyer, invoice));
    facts.put("method", method(buyer, invoice));
    facts.put("renews", next == null ? "no" : "yes");
    facts.put("next", next == null ? "" : day(buyer, next));
    int dot = invoice.plan().indexOf('.');
    String app = dot < 0 ? "" : "/" + invoice.plan().substring(0, dot);
    return new Written(facts, app + "/account/plans", pdf(buyer, invoice));
  }

  private Page page(Account buyer, Invoice invoice) {
    String language = buyer.language();
    List<Fact> facts =
        List.of(
            new Fact(say(buyer, "invoice.number"), invoice.number()),
            new Fact(say(buyer, "invoice.date"), day(buyer, invoice.issuedAt())),
            new Fact(say(buyer, "invoice.paid"), day(buyer, invoice.paidAt())),
            new Fact(say(buyer, "invoice.period"), period(buyer, invoice)),
            new Fact(say(buyer, "invoice.method"), method(buyer, invoice)),
            new Fact(say(buyer, "invoice.buyer"), buyer.email() == null ? "-" : buyer.email()));
    List<Fact> lines =
        invoice.lines().stream()
            .map(line -> new Fact(name(line.text()), money(buyer, line.cents())))
            .toList();
    return new Page(
        language,
        say(buyer, invoice.credit() ? "invoice.credit" : "invoice.invoice"),
        facts,
        lines,
        say(buyer, "invoice.total"),
        money(buyer, invoice.cents()),
        invoice.source().equals("sandbox") ? say(buyer, "invoice.sandbox") : "");
  }

  private byte[] render(Page page) {
    StringOutput html = new StringOutput();
    templates.render("invoice.jte", page, html);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFastMode()
          .withHtmlContent(html.toString(), null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("an invoice could not be set", e);
    }
    return pdf.toByteArray();
  }

  private String say(Account buyer, String key) {
    return messages.text(buyer.language(), key);
  }

  private String name(String planOrText) {
    return plans.stream()
        .filter(plan -> plan.id().equals(planOrText))
        .map(Plan::name)
        .findFirst()
        .orElse(planOrText);
  }

  private String method(Account buyer, Invoice invoice) {
    return invoice.method().isEmpty() ? say(buyer, "invoice.card") : invoice.method();
  }

  private static String period(Account buyer, Invoice invoice) {
    String start = day(buyer, invoice.periodStart());
    return invoice.periodEnd() == null ? start : start + " – " + day(buyer, invoice.periodEnd());
  }

  private static String day(Account buyer, Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale(buyer))
        .format(LocalDate.ofInstant(at, ZoneId.of(buyer.zone())));
  }

  // Java writes the foreign dollar with its country; so do invoices.
  private static String money(Account buyer, int cents) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale(buyer));
    format.setCurrency(Currency.getInstance("USD"));
    return format.format(cents / 100.0);
  }

  // The letters of the standard fonts reach as far as these; others read the invoice in English.
  private static Locale locale(Account buyer) {
    Locale asked = Locale.forLanguageTag(buyer.language());
    return List.of("en", "de", "es", "fr").contains(asked.getLanguage())
        ? asked.getLanguage().equals("en") ? Locale.US : asked
        : Locale.US;
  }
}
