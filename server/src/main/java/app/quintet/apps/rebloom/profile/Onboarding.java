package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.Watch;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.SafetyCard;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Filling the profile: at once, or one question at a time and on any device. */
@Component
public class Onboarding {
  private static final int ADULT = 18;
  private final Tx tx;
  private final Profiles profiles;
  private final ProfileRows rows;
  private final Standing standing;
  private final Watch watch;
  private final Clock clock;

  Onboarding(
      Tx tx, Profiles profiles, ProfileRows rows, Standing standing, Watch watch, Clock clock) {
    this.tx = tx;
    this.profiles = profiles;
    this.rows = rows;
    this.standing = standing;
    this.watch = watch;
    this.clock = clock;
  }

  /**
   * The profile as it is now.
   *
   * @param safety the card that must be shown, if what was written gave reason
   */
  public record ProfileFilled(RebloomProfile profile, @Nullable SafetyCard safety) {}

  /**
   * Replaces the profile; what is optional and not given falls back to its default, consents that
   * are not given stay. 403 {@code ADULTS_ONLY} for somebody under 18.
   */
  public ProfileFilled replace(UUID person, ProfileWish wish) {
    WishRules.checkWhole(wish);
    return save(person, wish, Kept.BLANK, Step.DONE);
  }

  /** Saves one step and leads to the next; 403 {@code ADULTS_ONLY} for somebody under 18. */
  public ProfileFilled step(UUID person, @Nullable String name, ProfileWish wish) {
    Step step = Step.orNull(name);
    if (step == null || step == Step.DONE) {
      throw Problem.invalid(
          "step", "one_of", "One of welcome, age, consent, about, approach, safety.");
    }
    WishRules.checkStep(step, wish);
    Kept was = rows.find(person);
    Step next = was.step() == Step.DONE ? Step.DONE : Step.values()[step.ordinal() + 1];
    return save(person, wish, was, next);
  }

  private ProfileFilled save(UUID person, ProfileWish wish, Kept was, Step next) {
    // First, and kept whatever comes of the rest: nobody in distress is only shown a closed door.
    SafetyCard card = tx.as(person, () -> look(person, wish.history()));
    keepMinorsOut(person, wish);
    tx.as(
        person,
        () -> {
          standing
              .accounts()
              .introduce(person, wish.displayName(), wish.country(), wish.language());
          standing.consents().change(person, wish.decisions());
          Kept now = wish.over(was);
          Step reached = next == Step.DONE && now.ageRange() == null ? Step.AGE : next;
          rows.save(person, now.reached(reached, reached == Step.DONE ? clock.instant() : null));
        });
    return new ProfileFilled(profiles.of(person), card);
  }

  // Kept before it is refused: a second try with another age finds the door closed as well.
  private void keepMinorsOut(UUID person, ProfileWish wish) {
    Integer age = standing.accounts().get(person).age();
    boolean minor = wish.minor() || rows.minor(person) || (age != null && age < ADULT);
    if (minor) {
      tx.as(person, () -> rows.turnAway(person));
      throw Door.closed();
    }
  }

  private @Nullable SafetyCard look(UUID person, @Nullable String history) {
    String text = Text.clean(history);
    return text.isEmpty() ? null : watch.over(person, null, text).card();
  }

  /** What of a person the platform keeps. */
  @Component
  record Standing(Accounts accounts, Consents consents) {}
}
