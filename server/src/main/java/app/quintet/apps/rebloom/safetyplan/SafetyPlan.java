package app.quintet.apps.rebloom.safetyplan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A safety plan in the six steps of Stanley and Brown (Safety Planning Intervention, 2012), and
 * what makes life worth it, which their form asks at its end.
 *
 * @param warningSigns 1: how the person notices that it begins
 * @param coping 2: what they can do alone
 * @param distractions 3: people and places that take the mind off it
 * @param people 4: whom they can ask for help
 * @param professionals 5: who helps by profession
 * @param safePlace 6: how the surroundings are made safe
 * @param reasons what is worth living for
 * @param updatedAt null while there is none
 */
public record SafetyPlan(
    List<String> warningSigns,
    List<String> coping,
    List<PlanContact> distractions,
    List<PlanContact> people,
    List<PlanContact> professionals,
    List<String> safePlace,
    List<String> reasons,
    @Nullable Instant updatedAt) {
  static final SafetyPlan EMPTY =
      new SafetyPlan(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

  /**
   * Somebody or somewhere.
   *
   * @param phone as it is dialled; empty for none
   */
  public record PlanContact(String name, String phone) {}
}
