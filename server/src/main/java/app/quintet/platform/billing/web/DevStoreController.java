package app.quintet.platform.billing.web;

import app.quintet.platform.billing.sandbox.Counter;
import app.quintet.platform.billing.sandbox.TestCard;
import app.quintet.platform.billing.stripe.Offers;
import app.quintet.platform.kernel.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the test store. Dev profile only; plain HTML without a script. */
@RestController
@Hidden
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
class DevStoreController {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" \
      content="width=device-width, initial-scale=1"><title>Test store</title>
      <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/dev/store/style.css"></head>
      <body><main><p class="label">Test store: no money moves here. Pay with a test card.</p>
      %s</main></body></html>
      """;
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{margin:0;font:16px/1.5 system-ui,sans-serif;background:light-dark(#f4f3f8,#17161d);
      color:light-dark(#1b1b22,#f1f0f6)}
      main{max-width:480px;margin:0 auto;padding:24px 20px}
      .label{padding:12px 16px;border-radius:10px;font-weight:600;
      background:light-dark(#fff1c9,#4a3a06);color:light-dark(#4a3500,#ffe9ad)}
      .refused{padding:12px 16px;border-radius:10px;background:light-dark(#ffe0de,#5b1712);
      color:light-dark(#6b120c,#ffdad6)}
      h1{font-size:24px;margin:24px 0 4px}.price{margin:0 0 20px}
      fieldset{border:1px solid light-dark(#cfcddb,#4a4857);border-radius:12px;padding:8px 16px;
      margin:0 0 20px}legend{padding:0 6px}
      label{display:flex;gap:10px;align-items:center;min-height:44px}
      button{font:inherit;font-weight:600;width:100%;min-height:48px;border:0;border-radius:12px;
      background:#4338ca;color:#fff;margin:0 0 12px}
      button.quiet{background:light-dark(#e4e2ef,#34323f);color:inherit}
      a{color:inherit}
      """;
  private final Counter counter;
  private final Offers offers;

  DevStoreController(Counter counter, Offers offers) {
    this.counter = counter;
    this.offers = offers;
  }

  @GetMapping(path = "/dev/store/style.css", produces = "text/css")
  String style() {
    return STYLE;
  }

  @GetMapping(path = "/dev/store/checkout/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> checkout(@PathVariable String id) {
    return page(HttpStatus.OK, bill(id, ""));
  }

  @PostMapping(path = "/dev/store/checkout/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> pay(@PathVariable String id, @RequestParam String card) {
    Counter.Outcome outcome =
        counter.pay(id, card(card)).orElseThrow(() -> Problem.notFound("page"));
    return outcome.refusal().isEmpty()
        ? back(outcome.to())
        : page(HttpStatus.PAYMENT_REQUIRED, bill(id, outcome.refusal()));
  }

  @GetMapping(path = "/dev/store/portal/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> portal(@PathVariable String id) {
    Counter.Portal portal = counter.portal(id).orElseThrow(() -> Problem.notFound("page"));
    String held =
        portal.held().stream()
            .map(h -> "<li>" + name(h.plan()) + ": " + h.status().replace('_', ' ') + "</li>")
            .collect(Collectors.joining());
    String html =
        """
        <h1>Your purchases</h1><ul>%s</ul>
        <form method="post" action="/dev/store/portal/%s/card">%s
        <button>Use this card from now on</button></form>
        <form method="post" action="/dev/store/portal/%s/refund">
        <button class="quiet">Give the last payment back</button></form>
        <p><a href="%s">Back</a></p>
        """
            .formatted(held, id, cards(), id, portal.back());
    return page(HttpStatus.OK, html);
  }

  @PostMapping("/dev/store/portal/{id}/card")
  ResponseEntity<String> useCard(@PathVariable String id, @RequestParam String card) {
    return after(id, counter.useCard(id, card(card)));
  }

  @PostMapping("/dev/store/portal/{id}/refund")
  ResponseEntity<String> refund(@PathVariable String id) {
    return after(id, counter.refund(id));
  }

  private static ResponseEntity<String> after(String portal, boolean found) {
    if (!found) {
      throw Problem.notFound("page");
    }
    return back("/dev/store/portal/" + portal);
  }

  private String bill(String id, String refusal) {
    Counter.Bill bill = counter.bill(id).orElseThrow(() -> Problem.notFound("page"));
    if (!bill.open()) {
      return "<h1>This page was used</h1><p><a href=\"" + bill.cancelTo() + "\">Back</a></p>";
    }
    String price = "$%d.%02d".formatted(bill.cents() / 100, bill.cents() % 100);
    String period = bill.period().equals("once") ? "once" : "a " + bill.period();
    String trial =
        bill.trialDays() == 0 ? "" : ", after " + bill.trialDays() + " days that cost nothing";
    String refused =
        refusal.isEmpty()
            ? ""
            : "<p class=\"refused\" role=\"alert\">Refused: %s. Choose another card.</p>"
                .formatted(refusal.replace('_', ' '));
    return """
    <h1>%s</h1><p class="price">%s %s%s</p>%s
    <form method="post" action="/dev/store/checkout/%s">%s<button>Pay</button></form>
    <p><a href="%s">Do not buy</a></p>
    """
        .formatted(name(bill.plan()), price, period, trial, refused, id, cards(), bill.cancelTo());
  }

  private static String cards() {
    return Arrays.stream(TestCard.values())
        .map(
            card ->
                """
                <label><input type="radio" name="card" value="%s"%s> %s</label>
                """
                    .formatted(card.token(), card == TestCard.GOOD ? " checked" : "", card.label()))
        .collect(Collectors.joining("", "<fieldset><legend>Test card</legend>", "</fieldset>"));
  }

  private String name(String plan) {
    return offers.all().stream()
        .filter(p -> p.id().equals(plan))
        .map(p -> p.name())
        .findFirst()
        .orElse("A plan");
  }

  private static TestCard card(String token) {
    return TestCard.of(token.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> Problem.invalid("card", "known", "That is no test card."));
  }

  private static ResponseEntity<String> back(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).body("");
  }

  private static ResponseEntity<String> page(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .body(PAGE.formatted(html));
  }
}
