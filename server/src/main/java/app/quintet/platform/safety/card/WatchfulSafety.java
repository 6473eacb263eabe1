package app.quintet.platform.safety.card;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.crisis.CrisisAssessment;
import io.micrometer.core.instrument.Metrics;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assesses, keeps what must be kept, and makes the card. */
@Component
class WatchfulSafety implements Safety {
  private final CrisisAssessment assessment;
  private final CrisisEvents events;
  private final Cards cards;
  private final Accounts accounts;
  private final Ids ids;
  private final Tx tx;

  WatchfulSafety(
      CrisisAssessment assessment,
      CrisisEvents events,
      Cards cards,
      Accounts accounts,
      Ids ids,
      Tx tx) {
    this.assessment = assessment;
    this.events = events;
    this.cards = cards;
    this.accounts = accounts;
    this.ids = ids;
    this.tx = tx;
  }

  @Override
  public Assessment observe(UUID person, String app, @Nullable UUID reference, String text) {
    CrisisLevel level = assessment.assess(text);
    if (!level.needsCard()) {
      return new Assessment(level, null);
    }
    UUID id = ids.next();
    tx.as(
        person, () -> events.add(person, new CrisisEvents.Event(id, app, reference, level, false)));
    tx.afterCommit(() -> count(level));
    Account account = accounts.get(person);
    return new Assessment(level, cards.card(id, level, account.language(), account.country()));
  }

  private static void count(CrisisLevel level) {
    Metrics.counter("crisis_events", "level", level.name().toLowerCase(Locale.ROOT)).increment();
  }

  @Override
  public CrisisLevel assess(String text) {
    return assessment.assess(text);
  }

  @Override
  public boolean acknowledged(UUID person, UUID card) {
    return events.find(person, card).map(CrisisEvents.Event::acknowledged).orElse(false);
  }
}
