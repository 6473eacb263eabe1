package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.goal.Goal;
import app.quintet.apps.rebloom.goal.GoalStatus;
import app.quintet.apps.rebloom.goal.GoalStep;
import app.quintet.apps.rebloom.goal.GoalWish;
import app.quintet.apps.rebloom.goal.Goals;
import app.quintet.apps.rebloom.goal.Working;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom/goals")
class GoalController {
  private final Goals goals;
  private final Working working;
  private final RateLimiter limiter;

  GoalController(Goals goals, Working working, RateLimiter limiter) {
    this.goals = goals;
    this.working = working;
    this.limiter = limiter;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Working.GoalKept> begin(Person me, @RequestBody GoalWish body) {
    return Reply.of(working.begin(me.id(), body, hit(me)));
  }

  @GetMapping
  Reply<List<Goal>> list(
      Person me,
      @RequestParam(name = "status", required = false) @Nullable String status,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    GoalStatus wanted = GoalStatus.orNull(status);
    if (status != null && wanted == null) {
      throw Problem.invalid("status", "one_of", "One of active, completed, paused, archived.");
    }
    return Reply.of(goals.page(me.id(), wanted, Cursor.decode(cursor), Cursor.limit(limit)));
  }

  @GetMapping("/{id}")
  Reply<GoalDetail> one(Person me, @PathVariable("id") UUID id) {
    return Reply.of(new GoalDetail(goals.get(me.id(), id), goals.steps(me.id(), id)));
  }

  @PatchMapping("/{id}")
  Reply<Working.GoalKept> change(
      Person me, @PathVariable("id") UUID id, @RequestBody GoalWish body) {
    return Reply.of(working.change(me.id(), id, body));
  }

  @PostMapping("/{id}/progress")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Working.GoalKept> step(
      Person me, @PathVariable("id") UUID id, @RequestBody ProgressRequest body) {
    return Reply.of(working.step(me.id(), id, body.percentage(), body.note(), hit(me)));
  }

  private @Nullable Problem hit(Person me) {
    return RebloomLimit.hit(limiter, RebloomLimit.GOALS, me);
  }

  /** A goal and the steps towards it, newest first. */
  record GoalDetail(Goal goal, List<GoalStep> history) {}

  /** How far it has come, 0–100. */
  record ProgressRequest(@Nullable Integer percentage, @Nullable String note) {}
}
