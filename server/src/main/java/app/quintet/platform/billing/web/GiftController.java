package app.quintet.platform.billing.web;

import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.billing.stripe.Offers;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.StrongSession;
import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What administrators give away. */
@RestController
@RequestMapping("/api/v1/billing/gifts")
class GiftController {
  // A closed list: the ledger and the audit keep nobody's words about somebody else.
  private static final Set<String> REASONS =
      Set.of("goodwill", "prize", "staff", "support", "test");
  private final Entitlements entitlements;
  private final Offers offers;
  private final Accounts accounts;
  private final StrongSession strong;
  private final Clock clock;

  GiftController(
      Entitlements entitlements,
      Offers offers,
      Accounts accounts,
      StrongSession strong,
      Clock clock) {
    this.entitlements = entitlements;
    this.offers = offers;
    this.accounts = accounts;
    this.strong = strong;
    this.clock = clock;
  }

  /**
   * A gift.
   *
   * @param until null for no end
   * @param reason goodwill, prize, staff, support or test
   */
  record GiftRequest(
      @Nullable UUID person,
      @Nullable String feature,
      @Nullable Instant until,
      @Nullable String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void give(Person me, @RequestBody GiftRequest gift) {
    mayGive(me);
    List<Fault> faults = new ArrayList<>();
    UUID person = gift.person();
    String feature = gift.feature();
    String reason = gift.reason();
    if (person == null) {
      faults.add(new Fault("person", "required", "Say to whom."));
    }
    if (feature == null || offers.all().stream().map(Plan::feature).noneMatch(feature::equals)) {
      faults.add(new Fault("feature", "known", "No plan has this feature."));
    }
    if (gift.until() != null && !gift.until().isAfter(clock.instant())) {
      faults.add(new Fault("until", "future", "It must end in the future."));
    }
    if (reason == null || !REASONS.contains(reason)) {
      faults.add(new Fault("reason", "known", "Say goodwill, prize, staff, support or test."));
    }
    if (person == null || feature == null || reason == null || !faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    if (accounts.existing(List.of(person)).isEmpty()) {
      throw Problem.notFound("account");
    }
    entitlements.give(me.id(), person, feature, gift.until(), reason);
  }

  @DeleteMapping("/{person}/{feature}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeBack(Person me, @PathVariable UUID person, @PathVariable String feature) {
    mayGive(me);
    entitlements.takeBack(me.id(), person, feature, "taken back");
  }

  // Whoever is no administrator hears nothing of passkeys.
  private void mayGive(Person me) {
    if (!me.has(Role.ADMIN) && !me.has(Role.SUPER_ADMIN)) {
      throw Problem.forbidden("Only administrators give something away.");
    }
    strong.require();
  }
}
