package app.quintet.apps.flirtcraft.profile;

import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Filling the profile: at once, or one question at a time and on any device. */
@Component
public class Onboarding {
  private final Profiles profiles;
  private final Clock clock;

  Onboarding(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Replaces the profile; what is optional and not given falls back to its default. */
  public Profile replace(UUID person, ProfileValues values) {
    Faults faults = new Faults();
    values.check(faults, "", field -> true);
    faults.throwIfAny();
    Profile was = profiles.of(person);
    Profile blank = Profile.blank(was.age(), null);
    Profile now = progressed(values.over(blank), OnboardingStep.DONE, was.onboardedAt());
    profiles.save(person, was, now);
    return profiles.of(person);
  }

  /**
   * Saves one step and moves on to the next; the last one finishes the onboarding, or leads back to
   * the first step that still lacks something.
   */
  public Profile step(UUID person, @Nullable String name, ProfileValues values) {
    OnboardingStep step = OnboardingStep.orNull(name);
    if (step == null || step == OnboardingStep.DONE) {
      throw Problem.invalid("step", "one_of", "One of welcome, age, who, goals, notifications.");
    }
    Faults faults = new Faults();
    for (String field : values.given()) {
      faults.require(
          step.fields().contains(field),
          "values." + field,
          "step",
          "This does not belong to the step " + step.wire() + ".");
    }
    values.check(faults, "values.", step.fields()::contains);
    faults.throwIfAny();
    Profile was = profiles.of(person);
    Profile now = values.over(was);
    OnboardingStep reached =
        was.onboardingStep() == OnboardingStep.DONE ? OnboardingStep.DONE : step.next();
    profiles.save(person, was, progressed(now, reached, was.onboardedAt()));
    return profiles.of(person);
  }

  private Profile progressed(Profile p, OnboardingStep reached, @Nullable Instant finished) {
    OnboardingStep next = reached == OnboardingStep.DONE ? firstOpen(p) : reached;
    Instant done = next == OnboardingStep.DONE && finished == null ? clock.instant() : finished;
    return new Profile(
        p.age(),
        p.gender(),
        p.targetGender(),
        p.targetAgeMin(),
        p.targetAgeMax(),
        p.skillGoals(),
        p.hints(),
        p.sound(),
        p.vibration(),
        p.leaderboardOptIn(),
        p.transcriptRetention(),
        next,
        done);
  }

  private static OnboardingStep firstOpen(Profile p) {
    for (OnboardingStep step : OnboardingStep.values()) {
      if (p.missing().stream().anyMatch(step.fields()::contains)) {
        return step;
      }
    }
    return OnboardingStep.DONE;
  }
}
