package app.quintet.platform.safety.card;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.safety.CardAcknowledged;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.SafetyCard;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows cards and takes their acknowledgement. */
@Component
public class CardDesk {
  private static final UUID NO_EVENT = new UUID(0, 0);
  private final CrisisEvents events;
  private final Cards cards;
  private final Accounts accounts;
  private final Events outbox;
  private final Tx tx;

  CardDesk(CrisisEvents events, Cards cards, Accounts accounts, Events outbox, Tx tx) {
    this.events = events;
    this.cards = cards;
    this.accounts = accounts;
    this.outbox = outbox;
    this.tx = tx;
  }

  /** The card that waits for this person, else one that needs no acknowledgement (id all zeros). */
  public SafetyCard current(UUID person) {
    Account account = accounts.get(person);
    Optional<CrisisEvents.Event> open = events.open(person);
    return cards.card(
        open.map(CrisisEvents.Event::id).orElse(NO_EVENT),
        open.map(CrisisEvents.Event::level).orElse(CrisisLevel.NONE),
        account.language(),
        account.country());
  }

  /** The card for somebody who is not signed in. */
  public SafetyCard forAnyone(String language) {
    return cards.card(NO_EVENT, CrisisLevel.NONE, language, null);
  }

  /** Notes that the person has seen it; again changes nothing; somebody else's is not found. */
  public void acknowledge(UUID person, UUID id) {
    CrisisEvents.Event event =
        events.find(person, id).orElseThrow(() -> Problem.notFound("safety card"));
    tx.as(
        person,
        () -> {
          if (events.acknowledge(person, id)) {
            outbox.publish(new CardAcknowledged(person, id, event.app(), event.reference()));
          }
        });
  }
}
