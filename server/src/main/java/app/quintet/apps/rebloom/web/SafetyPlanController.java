package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.safetyplan.PlanWish;
import app.quintet.apps.rebloom.safetyplan.Planning;
import app.quintet.apps.rebloom.safetyplan.SafetyPlan;
import app.quintet.platform.api.Reply;
import app.quintet.platform.kernel.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rebloom/safety/plan")
class SafetyPlanController {
  private final Planning planning;

  SafetyPlanController(Planning planning) {
    this.planning = planning;
  }

  @GetMapping
  Reply<SafetyPlan> read(Person me) {
    return Reply.of(planning.of(me.id()));
  }

  @PutMapping
  Reply<Planning.PlanKept> replace(Person me, @RequestBody PlanWish body) {
    return Reply.of(planning.replace(me.id(), body));
  }
}
