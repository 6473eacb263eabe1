package app.quintet.platform.safety.web;

import app.quintet.platform.api.Reply;
import app.quintet.platform.api.SignedIn;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.safety.SafetyCard;
import app.quintet.platform.safety.card.CardDesk;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The safety card. */
@RestController
@RequestMapping("/api/v1/safety")
class SafetyController {
  private final CardDesk desk;
  private final SignedIn signedIn;

  SafetyController(CardDesk desk, SignedIn signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
  }

  /** Open to everyone: nobody in need is asked to sign in first. */
  @GetMapping("/card")
  Reply<SafetyCard> card(Locale locale) {
    Person me = signedIn.current();
    return Reply.of(me == null ? desk.forAnyone(locale.toLanguageTag()) : desk.current(me.id()));
  }

  @PostMapping("/card/{id}/acknowledge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void acknowledge(Person me, @PathVariable UUID id) {
    desk.acknowledge(me.id(), id);
  }
}
