package app.quintet.platform.safety.card;

import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.safety.CrisisEvents;
import app.quintet.platform.safety.CrisisEvents.CrisisEvent;
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

  CardDesk(CrisisEvents events, Cards cards, Accounts accounts) {
    this.events = events;
    this.cards = cards;
    this.accounts = accounts;
  }

  /** The card that waits for this person, else one that needs no acknowledgement (id all zeros). */
  public SafetyCard current(UUID person) {
    Account account = accounts.get(person);
    Optional<CrisisEvent> open = events.pending(person).stream().findFirst();
    return cards.card(
        open.map(CrisisEvent::id).orElse(NO_EVENT),
        open.map(CrisisEvent::level).orElse(CrisisLevel.NONE),
        account);
  }

  /** The card for somebody who is not signed in. */
  public SafetyCard forAnyone(String language) {
    return cards.card(NO_EVENT, CrisisLevel.NONE, language, null);
  }

  /** Notes that the person has seen it; again changes nothing; somebody else's is not found. */
  public void acknowledge(UUID person, UUID id) {
    events.acknowledge(person, id);
  }
}
