package app.quintet.platform.safety.card;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.safety.Assessment;
import app.quintet.platform.safety.CrisisEvents.CrisisEvent;
import app.quintet.platform.safety.CrisisLevel;
import app.quintet.platform.safety.Safety;
import app.quintet.platform.safety.SafetyCard;
import app.quintet.platform.safety.course.Course;
import app.quintet.platform.safety.crisis.Combination;
import app.quintet.platform.safety.crisis.Combination.Combined;
import app.quintet.platform.safety.crisis.CrisisAssessment;
import app.quintet.platform.safety.crisis.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assesses with all layers, keeps what must be kept, and makes the card. */
@Component
class WatchfulSafety implements Safety {
  private final CrisisAssessment assessment;
  private final Course course;
  private final Alarm alarm;
  private final Cards cards;
  private final Accounts accounts;
  private final Tx tx;

  WatchfulSafety(
      CrisisAssessment assessment,
      Course course,
      Alarm alarm,
      Cards cards,
      Accounts accounts,
      Tx tx) {
    this.assessment = assessment;
    this.course = course;
    this.alarm = alarm;
    this.cards = cards;
    this.accounts = accounts;
    this.tx = tx;
  }

  @Override
  public Assessment observe(UUID person, String app, @Nullable UUID reference, String text) {
    List<Reading> readings = assessment.read(text);
    Reading phrases = readings.getFirst();
    Reading sentences = readings.getLast();
    CrisisLevel byText = Combination.of(phrases, sentences, CrisisAssessment.NO_COURSE).level();
    return tx.as(
        person,
        () -> {
          Combined all =
              Combination.of(phrases, sentences, course.follow(person, app, text, byText));
          Account account = accounts.get(person);
          SafetyCard card =
              all.level().needsCard() ? alarm.raise(account, app, reference, all) : null;
          return new Assessment(
              all.level(),
              all.confidence(),
              all.signals(),
              all.level().recommendedActions(),
              card,
              card == null ? null : card.id(),
              all.degraded(),
              Covered.covers(account.language(), text));
        });
  }

  @Override
  public CrisisLevel assess(String text) {
    return assessment.assess(text);
  }

  @Override
  public Optional<SafetyCard> card(UUID person, UUID event) {
    return alarm
        .known(person, event)
        .map(known -> cards.card(known.id(), known.level(), accounts.get(person)));
  }

  @Override
  public boolean acknowledged(UUID person, UUID card) {
    return alarm.known(person, card).map(CrisisEvent::acknowledged).orElse(false);
  }
}
