package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.companion.Approach;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a profile that this app keeps itself. */
record Kept(
    @Nullable AgeRange ageRange,
    @Nullable String region,
    List<Aim> goals,
    @Nullable String history,
    @Nullable Approach approach,
    Communication communication,
    @Nullable EmergencyContact contact,
    Step step,
    @Nullable Instant onboardedAt) {

  static final Kept BLANK =
      new Kept(
          null,
          null,
          List.of(),
          null,
          null,
          new Communication(Pace.CALM, false),
          null,
          Step.WELCOME,
          null);

  /** What was chosen, else what the goals suggest (specification, Data). */
  Approach effective() {
    if (approach != null) {
      return approach;
    }
    return goals.contains(Aim.ANXIETY) ? Approach.CBT : Approach.SUPPORTIVE;
  }

  Kept reached(Step next, @Nullable Instant done) {
    return new Kept(
        ageRange,
        region,
        goals,
        history,
        approach,
        communication,
        contact,
        next,
        onboardedAt == null ? done : onboardedAt);
  }
}
