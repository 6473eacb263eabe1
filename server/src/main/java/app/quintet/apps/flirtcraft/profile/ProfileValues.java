package app.quintet.apps.flirtcraft.profile;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.apps.flirtcraft.character.TargetGender;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a client sends for a profile, or for one step of it; unchecked. */
public record ProfileValues(
    @Nullable Integer age,
    @Nullable String gender,
    @Nullable String targetGender,
    @Nullable Integer targetAgeMin,
    @Nullable Integer targetAgeMax,
    @Nullable List<@Nullable String> skillGoals,
    @Nullable Boolean hints,
    @Nullable Boolean sound,
    @Nullable Boolean vibration,
    @Nullable Boolean leaderboardOptIn,
    @Nullable String transcriptRetention) {

  /** Nothing at all, for a step that asks nothing. */
  public static ProfileValues none() {
    return new ProfileValues(null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The names of the fields that were sent. */
  List<String> given() {
    List<String> given = new ArrayList<>();
    note(given, "age", age);
    note(given, "gender", gender);
    note(given, "target_gender", targetGender);
    note(given, "target_age_min", targetAgeMin);
    note(given, "target_age_max", targetAgeMax);
    note(given, "skill_goals", skillGoals);
    note(given, "hints", hints);
    note(given, "sound", sound);
    note(given, "vibration", vibration);
    note(given, "leaderboard_opt_in", leaderboardOptIn);
    note(given, "transcript_retention", transcriptRetention);
    return given;
  }

  private static void note(List<String> given, String name, @Nullable Object value) {
    if (value != null) {
      given.add(name);
    }
  }

  /**
   * Notes every fault of the fields that are required.
   *
   * @param prefix before each field's name, {@code values.} for a step
   * @param required which fields must be there
   */
  void check(Faults faults, String prefix, Predicate<String> required) {
    for (String field :
        List.of("age", "target_gender", "target_age_min", "target_age_max", "skill_goals")) {
      faults.require(
          !required.test(field) || given().contains(field),
          prefix + field,
          "required",
          "This is needed.");
    }
    range(faults, prefix + "age", age);
    range(faults, prefix + "target_age_min", targetAgeMin);
    range(faults, prefix + "target_age_max", targetAgeMax);
    faults
        .require(
            targetAgeMin == null || targetAgeMax == null || targetAgeMin <= targetAgeMax,
            prefix + "target_age_min",
            "order",
            "The youngest age lies above the oldest.")
        .require(
            gender == null || Text.length(Text.clean(gender)) <= 50,
            prefix + "gender",
            "size",
            "At most 50 characters.")
        .require(
            targetGender == null || gender(targetGender) != null,
            prefix + "target_gender",
            "one_of",
            "One of male, female, randomized.")
        .require(
            transcriptRetention == null || Retention.orNull(transcriptRetention) != null,
            prefix + "transcript_retention",
            "one_of",
            "One of 30, 90, 365, keep.");
    if (skillGoals != null) {
      faults
          .require(
              !skillGoals.isEmpty(), prefix + "skill_goals", "size", "Choose at least one goal.")
          .require(
              skillGoals.stream().noneMatch(goal -> goal(goal) == null),
              prefix + "skill_goals",
              "one_of",
              "Each one of conversation_starters, flow_maintenance, storytelling.");
    }
  }

  private static void range(Faults faults, String field, @Nullable Integer age) {
    faults.require(age == null || (age >= 18 && age <= 100), field, "range", "Between 18 and 100.");
  }

  /** The profile with what was sent put over it; only for checked values. */
  Profile over(Profile was) {
    List<SkillGoal> goals =
        skillGoals == null
            ? was.skillGoals()
            : List.copyOf(
                new LinkedHashSet<>(
                    skillGoals.stream()
                        .map(ProfileValues::goal)
                        .filter(Objects::nonNull)
                        .toList()));
    Retention kept = Retention.orNull(transcriptRetention);
    TargetGender wanted = gender(targetGender);
    return new Profile(
        age == null ? was.age() : age,
        gender == null ? was.gender() : Text.clean(gender),
        wanted == null ? was.targetGender() : wanted,
        targetAgeMin == null ? was.targetAgeMin() : targetAgeMin,
        targetAgeMax == null ? was.targetAgeMax() : targetAgeMax,
        goals,
        hints == null ? was.hints() : hints,
        sound == null ? was.sound() : sound,
        vibration == null ? was.vibration() : vibration,
        leaderboardOptIn == null ? was.leaderboardOptIn() : leaderboardOptIn,
        kept == null ? was.transcriptRetention() : kept,
        was.onboardingStep(),
        was.onboardedAt());
  }

  private static @Nullable SkillGoal goal(@Nullable String wire) {
    for (SkillGoal goal : SkillGoal.values()) {
      if (goal.wire().equals(wire)) {
        return goal;
      }
    }
    return null;
  }

  private static @Nullable TargetGender gender(@Nullable String wire) {
    for (TargetGender gender : TargetGender.values()) {
      if (gender.wire().equals(wire)) {
        return gender;
      }
    }
    return null;
  }
}
