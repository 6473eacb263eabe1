package app.quintet.platform.identity.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.identity.consent.Consent;
import app.quintet.platform.identity.consent.ConsentLedger;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/privacy/consents")
class ConsentController {
  private final ConsentLedger ledger;

  /** One purpose; {@code since} is null if nobody ever decided. */
  record ConsentView(String purpose, boolean granted, @Nullable Instant since) {
    static ConsentView of(Consent c) {
      return new ConsentView(c.purpose().wire(), c.granted(), c.since());
    }
  }

  /** How everything stands. */
  record ConsentsView(List<ConsentView> consents) {}

  /** What changed when, newest first. */
  record HistoryView(List<ConsentView> history) {}

  /** Wishes by purpose; what is absent stays. */
  record ConsentsRequest(@Nullable Map<String, @Nullable Boolean> consents) {}

  ConsentController(ConsentLedger ledger) {
    this.ledger = ledger;
  }

  @GetMapping
  Reply<ConsentsView> all(Person me) {
    return Reply.of(view(me));
  }

  @GetMapping("/history")
  Reply<HistoryView> history(Person me) {
    List<ConsentView> all = ledger.history(me.id()).stream().map(ConsentView::of).toList();
    return Reply.of(new HistoryView(all));
  }

  @PutMapping
  Reply<ConsentsView> change(Person me, @RequestBody ConsentsRequest body) {
    ledger.change(me.id(), checked(body));
    return Reply.of(view(me));
  }

  private ConsentsView view(Person me) {
    return new ConsentsView(ledger.all(me.id()).stream().map(ConsentView::of).toList());
  }

  private static Map<Purpose, Boolean> checked(ConsentsRequest body) {
    Faults faults = new Faults();
    Map<Purpose, Boolean> wishes = new EnumMap<>(Purpose.class);
    Map<String, @Nullable Boolean> given = body.consents();
    faults.require(given != null, "consents", "required", "Please say which consents to change.");
    if (given != null) {
      given.forEach(
          (name, wish) -> {
            Optional<Purpose> purpose =
                Arrays.stream(Purpose.values()).filter(p -> p.wire().equals(name)).findFirst();
            boolean good = purpose.isPresent() && wish != null;
            faults.require(
                good, "consents." + name, "purpose", "Give a known purpose with true or false.");
            if (good) {
              wishes.put(purpose.get(), wish);
            }
          });
    }
    faults.throwIfAny();
    return wishes;
  }
}
