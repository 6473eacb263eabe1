package app.quintet.apps.flirtcraft.character;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who practises, as far as a stranger would sense them and a casting needs to know.
 *
 * @param age 18–100
 * @param gender as the person wrote it, or null
 * @param targetAgeMin at least 18
 * @param targetAgeMax not below targetAgeMin, at most 100
 */
public record Seeker(
    int age,
    @Nullable String gender,
    TargetGender targetGender,
    int targetAgeMin,
    int targetAgeMax,
    Set<SkillGoal> goals) {
  /** Ranges and ages out of order are refused with an IllegalArgumentException. */
  public Seeker {
    if (age < 18 || age > 100 || targetAgeMin < 18 || targetAgeMax > 100) {
      throw new IllegalArgumentException("ages are 18 to 100");
    }
    if (targetAgeMin > targetAgeMax) {
      throw new IllegalArgumentException("the age range is out of order");
    }
    goals = Set.copyOf(goals);
  }
}
