package app.quintet.platform.safety.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.api.SignedIn;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.safety.CountryHelp;
import app.quintet.platform.safety.Helplines;
import app.quintet.platform.safety.SafetyCard;
import app.quintet.platform.safety.card.CardDesk;
import java.util.Locale;
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

/** The safety card and the helplines. */
@RestController
@RequestMapping("/api/v1/safety")
class SafetyController {
  private final CardDesk desk;
  private final Helplines helplines;
  private final Accounts accounts;
  private final SignedIn signedIn;

  SafetyController(CardDesk desk, Helplines helplines, Accounts accounts, SignedIn signedIn) {
    this.desk = desk;
    this.helplines = helplines;
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  /** Open to everyone: nobody in need is asked to sign in first. */
  @GetMapping("/card")
  Reply<SafetyCard> card(Locale locale) {
    Person me = signedIn.current();
    return Reply.of(me == null ? desk.forAnyone(locale.toLanguageTag()) : desk.current(me.id()));
  }

  /** Open to everyone; without a country that of the account. */
  @GetMapping("/helplines")
  Reply<CountryHelp> helplines(
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String region,
      Locale locale) {
    Person me = signedIn.current();
    Account account = me == null ? null : accounts.get(me.id());
    String language = account == null ? locale.toLanguageTag() : account.language();
    String here = country == null && account != null ? account.country() : country;
    return Reply.of(helplines.of(here, region, language));
  }

  @PostMapping("/card/{id}/acknowledge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void acknowledge(Person me, @PathVariable UUID id) {
    desk.acknowledge(me.id(), id);
  }
}
