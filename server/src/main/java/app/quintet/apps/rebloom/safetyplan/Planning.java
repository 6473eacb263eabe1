package app.quintet.apps.rebloom.safetyplan;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.Looking;
import app.quintet.platform.data.Tx;
import app.quintet.platform.safety.SafetyCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writing a safety plan. Nothing stands before it: no plan, no limit, no age, no consent, and no
 * profile.
 */
@Component
public class Planning {
  private final Tx tx;
  private final Plans plans;
  private final Looking looking;
  private final Fresh fresh;

  Planning(Tx tx, Plans plans, Looking looking, Fresh fresh) {
    this.tx = tx;
    this.plans = plans;
    this.looking = looking;
    this.fresh = fresh;
  }

  /**
   * A plan as it was kept.
   *
   * @param safety the card that must be shown, if what is new in it gave reason
   */
  public record PlanKept(SafetyPlan plan, @Nullable SafetyCard safety) {}

  /** The person's plan; an empty one if there is none. */
  public SafetyPlan of(UUID person) {
    return plans.of(person);
  }

  /** Replaces the plan; 422 with all faults. */
  public PlanKept replace(UUID person, PlanWish wish) {
    SafetyPlan plan = wish.checked(fresh.now());
    return tx.as(
        person,
        () -> {
          // Only what was not there before: saving a plan again is no new sign of danger.
          Set<String> known = PlanWish.words(plans.of(person)).collect(Collectors.toSet());
          List<@Nullable String> added = new ArrayList<>();
          PlanWish.words(plan).filter(text -> !known.contains(text)).forEach(added::add);
          SafetyCard card = looking.at(person, person, added);
          plans.save(person, plan);
          return new PlanKept(plan, card);
        });
  }
}
