package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Casting;
import app.quintet.apps.flirtcraft.place.Scenarios;
import app.quintet.apps.flirtcraft.profile.Profiles;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Seeing whom one is about to talk to. */
@Component
public class Meeting {
  private final Tx tx;
  private final Scenarios scenarios;
  private final Profiles profiles;
  private final Casting casting;
  private final Contexts contexts;
  private final Making making;

  Meeting(
      Tx tx,
      Scenarios scenarios,
      Profiles profiles,
      Casting casting,
      Contexts contexts,
      Making making) {
    this.tx = tx;
    this.scenarios = scenarios;
    this.profiles = profiles;
    this.casting = casting;
    this.contexts = contexts;
    this.making = making;
  }

  /** Makes and keeps a context; 402 for a locked place, 409 for an unfinished profile. */
  public KeptContext meet(UUID person, ScenarioType place, Difficulty difficulty) {
    scenarios.requireOpen(person, place);
    var seeker = profiles.of(person).seeker();
    var content = casting.cast(person, place, difficulty, seeker, making.random().nextLong());
    var kept = new KeptContext(making.ids().next(), place, difficulty, content, making.now());
    tx.as(person, () -> contexts.add(person, kept));
    return kept;
  }

  /** What new things are made of. */
  @Component
  record Making(Ids ids, Clock clock, RandomGenerator random) {
    /** The time as the database keeps it, so that an answer and a later reading agree. */
    Instant now() {
      return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
  }
}
