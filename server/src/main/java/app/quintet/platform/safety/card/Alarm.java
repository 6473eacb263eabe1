package app.quintet.platform.safety.card;

import app.quintet.platform.identity.Account;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.safety.CrisisEvents.CrisisEvent;
import app.quintet.platform.safety.SafetyCard;
import app.quintet.platform.safety.SafetyCard.Helpline;
import app.quintet.platform.safety.crisis.Combination.Combined;
import app.quintet.platform.safety.crisis.Reading;
import app.quintet.platform.safety.event.Happening;
import app.quintet.platform.safety.event.Happening.LayerSeen;
import app.quintet.platform.safety.event.KeptEvents;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns an assessment that needs it into a stored event and the card that belongs to it. */
@Component
public class Alarm {
  private final KeptEvents events;
  private final Cards cards;
  private final Ids ids;
  private final Clock clock;

  Alarm(KeptEvents events, Cards cards, Ids ids, Clock clock) {
    this.events = events;
    this.cards = cards;
    this.ids = ids;
    this.clock = clock;
  }

  /** Stores the event in the current transaction and makes its card. */
  SafetyCard raise(Account account, String app, @Nullable UUID reference, Combined seen) {
    UUID id = ids.next();
    raise(id, account, app, reference, seen);
    return cards.card(id, seen.level(), account);
  }

  /** Stores the event under a given id; false if it is there already. */
  public boolean raise(
      UUID id, Account account, String app, @Nullable UUID reference, Combined seen) {
    if (events.find(account.id(), id).isPresent()) {
      return false;
    }
    SafetyCard card = cards.card(id, seen.level(), account);
    events.keep(
        account.id(),
        new Happening(
            id,
            app,
            reference,
            seen.level(),
            seen.confidence(),
            seen.readings().stream().map(Alarm::seen).toList(),
            card.helplines().stream().map(Helpline::name).toList(),
            clock.instant()));
    return true;
  }

  Optional<CrisisEvent> known(UUID person, UUID event) {
    return events.find(person, event);
  }

  private static LayerSeen seen(Reading reading) {
    return new LayerSeen(
        reading.layer(),
        reading.level().wire(),
        reading.confidence(),
        reading.signals(),
        reading.failed());
  }
}
