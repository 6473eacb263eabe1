package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.profile.Profiles;
import app.quintet.apps.rebloom.safetyplan.Reaching;
import app.quintet.platform.api.Reply;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.safety.CountryHelp;
import app.quintet.platform.safety.CrisisEvents;
import app.quintet.platform.safety.Helplines;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Help now: nothing stands before it. */
@RestController
@RequestMapping("/api/v1/rebloom/safety")
class SafetyHelpController {
  private final Helplines helplines;
  private final CrisisEvents events;
  private final Safety safety;
  private final Reaching reaching;
  private final Profiles profiles;
  private final Accounts accounts;

  SafetyHelpController(
      Helplines helplines,
      CrisisEvents events,
      Safety safety,
      Reaching reaching,
      Profiles profiles,
      Accounts accounts) {
    this.helplines = helplines;
    this.events = events;
    this.safety = safety;
    this.reaching = reaching;
    this.profiles = profiles;
    this.accounts = accounts;
  }

  /** Without a country those of the account and the profile's region. */
  @GetMapping("/resources")
  Reply<CountryHelp> resources(
      Person me,
      @RequestParam(name = "country", required = false) @Nullable String country,
      @RequestParam(name = "region", required = false) @Nullable String region) {
    Account account = accounts.get(me.id());
    if (country != null) {
      return Reply.of(helplines.of(country, region, account.language()));
    }
    String own = region == null ? profiles.region(me.id()).orElse(null) : region;
    return Reply.of(helplines.of(account.country(), own, account.language()));
  }

  @GetMapping("/pending")
  Reply<List<PendingSafety>> pending(Person me) {
    return Reply.of(
        events.pending(me.id()).stream()
            .map(
                event ->
                    new PendingSafety(
                        event.id(),
                        event.level().wire(),
                        event.app(),
                        event.reference(),
                        event.at(),
                        safety.card(me.id(), event.id()).orElse(null),
                        reaching.offer(me.id(), event.id())))
            .toList());
  }

  @PostMapping("/{event}/acknowledge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void acknowledge(Person me, @PathVariable("event") UUID event) {
    events.acknowledge(me.id(), event);
  }

  @PostMapping("/{event}/contact")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Reply<Reaching.ContactOffer> contact(Person me, @PathVariable("event") UUID event) {
    return Reply.of(reaching.reach(me.id(), event));
  }

  /**
   * A moment of danger that waits to be seen.
   *
   * @param level {@code high} or {@code critical}
   * @param reference where it was written: a session, a mood, a goal
   * @param contact null if the person named nobody
   */
  record PendingSafety(
      UUID event,
      String level,
      String app,
      @Nullable UUID reference,
      Instant at,
      @Nullable SafetyCard card,
      Reaching.@Nullable ContactOffer contact) {}
}
