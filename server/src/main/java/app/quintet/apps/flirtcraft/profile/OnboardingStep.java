package app.quintet.apps.flirtcraft.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions of the onboarding in their order, with the fields each may set. */
public enum OnboardingStep {
  WELCOME(Set.of()),
  AGE(Set.of("age", "gender")),
  WHO(Set.of("target_gender", "target_age_min", "target_age_max")),
  GOALS(Set.of("skill_goals")),
  NOTIFICATIONS(
      Set.of("hints", "sound", "vibration", "leaderboard_opt_in", "transcript_retention")),
  DONE(Set.of());

  private final Set<String> fields;

  OnboardingStep(Set<String> fields) {
    this.fields = fields;
  }

  /** The name in JSON and tables. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  Set<String> fields() {
    return fields;
  }

  /** What is asked after this one. */
  OnboardingStep next() {
    return this == DONE ? DONE : values()[ordinal() + 1];
  }

  static @Nullable OnboardingStep orNull(@Nullable String wire) {
    for (OnboardingStep step : values()) {
      if (step.wire().equals(wire)) {
        return step;
      }
    }
    return null;
  }
}
