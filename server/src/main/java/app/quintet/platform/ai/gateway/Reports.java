package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.Gateway.Answer;
import app.quintet.platform.ai.Gateway.Source;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.ai.metering.Bookkeeper;
import app.quintet.platform.ai.metering.CallMetrics;
import app.quintet.platform.ai.metering.CallRow;
import app.quintet.platform.ai.metering.Outcome;
import app.quintet.platform.ai.provider.AiSettings;
import app.quintet.platform.kernel.Ids;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Begins and ends every run: metrics, the row in the table of calls, the badge. */
@Component
class Reports {
  private static final Logger log = LoggerFactory.getLogger(Reports.class);
  private final Bookkeeper books;
  private final CallMetrics metrics;
  private final Modes modes;
  private final Ids ids;
  private final Clock clock;
  private final AiSettings settings;

  Reports(
      Bookkeeper books,
      CallMetrics metrics,
      Modes modes,
      Ids ids,
      Clock clock,
      AiSettings settings) {
    this.books = books;
    this.metrics = metrics;
    this.modes = modes;
    this.ids = ids;
    this.clock = clock;
    this.settings = settings;
  }

  String mode(String app) {
    return modes.of(app);
  }

  Run begin(Skill<?, ?> skill, UUID person) {
    var limits = settings.limits();
    return new Run(
        ids.next(),
        person,
        skill.id(),
        skill.promptVersion(),
        limits,
        new Tally(limits.deadline()));
  }

  <O> Answer<O> answered(Run run, O output, Source source, String model, Outcome outcome) {
    Tally tally = run.tally();
    var what = new CallRow.What(run.skill(), run.version(), model);
    metrics.count(what, outcome, tally.time(), tally.microDollars());
    // Without providers every call is offline; a row for each would say nothing.
    if (outcome != Outcome.NO_PROVIDER) {
      books.made(row(run, what, source, outcome));
      try {
        modes.tellChange(what.app());
      } catch (RuntimeException untold) {
        log.warn("a change of mode was not told: {}", untold.getClass().getName());
      }
    }
    return new Answer<>(output, source, model, tally.microDollars());
  }

  private CallRow row(Run run, CallRow.What what, Source source, Outcome outcome) {
    Tally tally = run.tally();
    return new CallRow(
        run.id(),
        run.person(),
        what,
        outcome,
        source.name().toLowerCase(Locale.ROOT),
        tally.tokens(),
        tally.microDollars(),
        tally.time(),
        tally.attempts(),
        clock.instant());
  }
}
