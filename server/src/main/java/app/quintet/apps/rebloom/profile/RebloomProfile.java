package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.apps.rebloom.companion.SessionType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's profile in this app.
 *
 * @param displayName the account's, as are language and country
 * @param ageRange null until it was said
 * @param region within the country, for helplines; ISO 3166-2 without the country ({@code QC})
 * @param history what the person wishes to be known, in their words
 * @param approach the one chosen, else cbt for somebody who comes for anxiety, else supportive
 * @param consents by purpose; false until the person says otherwise
 * @param onboardingStep the step to show next; {@code done} once complete
 */
public record RebloomProfile(
    String displayName,
    String language,
    @Nullable String country,
    @Nullable AgeRange ageRange,
    @Nullable String region,
    List<Aim> goals,
    @Nullable String history,
    Approach approach,
    boolean approachChosen,
    Communication communication,
    @Nullable EmergencyContact emergencyContact,
    Map<String, Boolean> consents,
    Step onboardingStep,
    @Nullable Instant onboardedAt) {

  /** The approach for a session of this type: what was chosen, else what suits its subject. */
  public Approach approachFor(SessionType type) {
    return !approachChosen && type == SessionType.ANXIETY ? Approach.CBT : approach;
  }
}
