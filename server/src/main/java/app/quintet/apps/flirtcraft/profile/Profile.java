package app.quintet.apps.flirtcraft.profile;

import app.quintet.apps.flirtcraft.character.Seeker;
import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.apps.flirtcraft.character.TargetGender;
import app.quintet.platform.kernel.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's profile in this app; fields are null until the onboarding reached them.
 *
 * @param age the account's declared age, 18–100 here
 * @param gender the account's, as the person wrote it
 * @param targetAgeMin 18–100, not above targetAgeMax
 * @param onboardingStep the step to show next; {@code done} once complete
 */
public record Profile(
    @Nullable Integer age,
    @Nullable String gender,
    @Nullable TargetGender targetGender,
    @Nullable Integer targetAgeMin,
    @Nullable Integer targetAgeMax,
    List<SkillGoal> skillGoals,
    boolean hints,
    boolean sound,
    boolean vibration,
    boolean leaderboardOptIn,
    Retention transcriptRetention,
    OnboardingStep onboardingStep,
    @Nullable Instant onboardedAt) {

  /** A person who has not begun. */
  static Profile blank(@Nullable Integer age, @Nullable String gender) {
    return new Profile(
        age,
        gender,
        null,
        null,
        null,
        List.of(),
        true,
        true,
        true,
        false,
        Retention.YEAR,
        OnboardingStep.WELCOME,
        null);
  }

  /** The fields that must be filled before anybody can be met. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (age == null || age < 18 || age > 100) {
      missing.add("age");
    }
    if (targetGender == null) {
      missing.add("target_gender");
    }
    if (targetAgeMin == null) {
      missing.add("target_age_min");
    }
    if (targetAgeMax == null) {
      missing.add("target_age_max");
    }
    if (skillGoals.isEmpty()) {
      missing.add("skill_goals");
    }
    return missing;
  }

  /** The person as a casting needs them; 409 {@code PROFILE_INCOMPLETE} names what is missing. */
  public Seeker seeker() {
    if (age == null
        || targetGender == null
        || targetAgeMin == null
        || targetAgeMax == null
        || !missing().isEmpty()) {
      throw Problem.conflict(
          "PROFILE_INCOMPLETE",
          "Please finish your profile first.",
          Map.of("missing", missing(), "step", onboardingStep.wire()));
    }
    return new Seeker(
        age, gender, targetGender, targetAgeMin, targetAgeMax, Set.copyOf(skillGoals));
  }
}
