package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.CrisisRaised;
import app.quintet.platform.safety.Safety;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A later look found more danger: the card goes on top of the session, and an answer that still
 * waits is withheld. Where it was found elsewhere (a mood, a goal), all devices are told.
 */
@Component
class WhenRaised implements EventHandler<CrisisRaised> {
  private final Tx tx;
  private final Sessions sessions;
  private final Safety safety;
  private final Cards cards;
  private final Live live;

  WhenRaised(Tx tx, Sessions sessions, Safety safety, Cards cards, Live live) {
    this.tx = tx;
    this.sessions = sessions;
    this.safety = safety;
    this.cards = cards;
    this.live = live;
  }

  @Override
  public String name() {
    return "rebloom.when_raised";
  }

  @Override
  public Class<CrisisRaised> type() {
    return CrisisRaised.class;
  }

  @Override
  public void on(CrisisRaised event) {
    UUID person = event.person();
    UUID id = event.reference();
    if (event.app().equals(Rebloom.APP)) {
      tx.as(
          person,
          () -> {
            var open = new Session.OpenCard(event.event(), event.level().wire());
            live.alarm(person, open);
            // Told again after a crash: the card that lies on top already is this one.
            if (id != null
                && !safety.acknowledged(person, event.event())
                && sessions.has(person, id)) {
              raise(person, sessions.lock(person, id), open);
            }
          });
    }
  }

  private void raise(UUID person, Session session, Session.OpenCard open) {
    Session.OpenCard onTop = session.safety();
    if (onTop == null || !onTop.event().equals(open.event())) {
      safety
          .card(person, open.event())
          .ifPresent(
              card ->
                  cards.raise(person, session.id(), session.messages() + 1, open, card.message()));
    }
  }
}
