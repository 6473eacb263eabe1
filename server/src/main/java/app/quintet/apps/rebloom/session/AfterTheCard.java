package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.CardAcknowledged;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Goes on with a session once its safety card has been acknowledged. */
@Component
class AfterTheCard implements EventHandler<CardAcknowledged> {
  private final Tx tx;
  private final Sessions sessions;
  private final Cards cards;

  AfterTheCard(Tx tx, Sessions sessions, Cards cards) {
    this.tx = tx;
    this.sessions = sessions;
    this.cards = cards;
  }

  @Override
  public String name() {
    return "rebloom.after_the_card";
  }

  @Override
  public Class<CardAcknowledged> type() {
    return CardAcknowledged.class;
  }

  @Override
  public void on(CardAcknowledged event) {
    UUID person = event.person();
    UUID id = event.reference();
    if (id != null && event.app().equals(Rebloom.APP)) {
      tx.as(
          person,
          () -> {
            // The reference may name a mood or a goal, and a session may be gone by now.
            if (sessions.acknowledge(person, id, event.card())) {
              cards.goOn(person, sessions.lock(person, id), event.card());
            }
          });
    }
  }
}
