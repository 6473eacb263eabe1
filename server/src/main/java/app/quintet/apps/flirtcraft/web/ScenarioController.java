package app.quintet.apps.flirtcraft.web;

import app.quintet.apps.flirtcraft.conversation.Meeting;
import app.quintet.apps.flirtcraft.place.Scenario;
import app.quintet.apps.flirtcraft.place.Scenarios;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flirtcraft/scenarios")
class ScenarioController {
  private final Scenarios scenarios;
  private final Meeting meeting;
  private final RateLimiter limiter;

  ScenarioController(Scenarios scenarios, Meeting meeting, RateLimiter limiter) {
    this.scenarios = scenarios;
    this.meeting = meeting;
    this.limiter = limiter;
  }

  @GetMapping
  Reply<List<Scenario>> all(Person me) {
    return Reply.of(scenarios.all(me.id()));
  }

  @GetMapping("/{type}")
  Reply<Scenario> one(Person me, @PathVariable("type") String type) {
    return Reply.of(scenarios.one(me.id(), type));
  }

  @PostMapping("/{type}/context")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<ContextView> context(
      Person me, @PathVariable("type") String type, @RequestBody ContextRequest body) {
    ScenarioType place = scenarios.one(me.id(), type).type();
    Faults faults = new Faults();
    var difficulty = Wishes.difficulty(body.difficultyLevel(), faults);
    faults.throwIfAny();
    scenarios.requireOpen(me.id(), place);
    limiter.take(FlirtCraftLimit.CONTEXTS, me.id().toString());
    return Reply.of(ContextView.of(meeting.meet(me.id(), place, difficulty)));
  }

  record ContextRequest(@Nullable String difficultyLevel) {}
}
