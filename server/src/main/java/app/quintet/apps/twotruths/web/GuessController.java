package app.quintet.apps.twotruths.web;

import app.quintet.apps.twotruths.Funnel;
import app.quintet.apps.twotruths.analysis.Hints;
import app.quintet.apps.twotruths.analysis.Telling;
import app.quintet.apps.twotruths.guess.GuessWish;
import app.quintet.apps.twotruths.guess.Guessing;
import app.quintet.apps.twotruths.guess.Results;
import app.quintet.apps.twotruths.guess.Verdict;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/twotruths/challenges/{id}")
class GuessController {
  private final Guessing guessing;
  private final Results results;
  private final Telling telling;
  private final Hints hints;
  private final RateLimiter limits;
  private final Funnel funnel;

  GuessController(
      Guessing guessing,
      Results results,
      Telling telling,
      Hints hints,
      RateLimiter limits,
      Funnel funnel) {
    this.guessing = guessing;
    this.results = results;
    this.telling = telling;
    this.hints = hints;
    this.limits = limits;
    this.funnel = funnel;
  }

  @PostMapping("/guess")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Verdict> guess(Person me, @PathVariable("id") UUID id, @RequestBody GuessWish body) {
    limits.take(TwoTruthsLimit.GUESSES, me.id().toString());
    Verdict verdict = guessing.guess(me.id(), id, body);
    funnel.count(Funnel.Watching.GUESSED);
    return Reply.of(verdict);
  }

  @PostMapping("/hint")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Hints.Hint> hint(Person me, @PathVariable("id") UUID id) {
    limits.take(TwoTruthsLimit.GUESSES, me.id().toString());
    return Reply.of(hints.ask(me.id(), id));
  }

  @GetMapping("/results")
  Reply<Results.Outcome> results(Person me, @PathVariable("id") UUID id) {
    return Reply.of(results.of(me.id(), id));
  }

  @GetMapping("/analysis")
  Reply<Telling.Analysis> analysis(Person me, @PathVariable("id") UUID id) {
    return Reply.of(telling.of(me.id(), id));
  }
}
