package app.quintet.apps.rebloom.profile;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile may hold, and which fields belong to which step of the onboarding. */
final class WishRules {
  /** What a person is asked here: what becomes of their words, and of what is learnt from them. */
  static final List<Purpose> ASKED =
      List.of(
          Purpose.CONVERSATION_STORAGE,
          Purpose.PERSONALISATION,
          Purpose.MODEL_PROVIDERS,
          Purpose.EMOTION_INFERENCE,
          Purpose.ANALYTICS);

  private static final int LONGEST_HISTORY = 4_000;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 300;
  private static final Pattern REGION = Pattern.compile("[A-Z0-9]{1,3}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,24}");

  private static final Map<Step, Set<String>> FIELDS =
      Map.of(
          Step.WELCOME, Set.of("display_name", "language"),
          Step.AGE, Set.of("age_range"),
          Step.CONSENT, Set.of("consents"),
          Step.ABOUT, Set.of("goals", "history", "country", "region"),
          Step.APPROACH, Set.of("approach", "communication"),
          Step.SAFETY, Set.of("emergency_contact", "country", "region"),
          Step.DONE, Set.of());

  private final Faults faults = new Faults();
  private final String prefix;

  private WishRules(String prefix) {
    this.prefix = prefix;
  }

  /** Refuses a whole profile with every fault it has. */
  static void checkWhole(ProfileWish wish) {
    WishRules rules = new WishRules("");
    rules.needed("age_range", wish.ageRange());
    rules.values(wish);
    rules.faults.throwIfAny();
  }

  /** Refuses what does not belong to the step, what it lacks, and every fault of a value. */
  static void checkStep(Step step, ProfileWish wish) {
    WishRules rules = new WishRules("values.");
    Set<String> allowed = FIELDS.getOrDefault(step, Set.of());
    for (String field : given(wish)) {
      rules.require(
          allowed.contains(field), field, "step", "This is not asked in step " + step.wire() + ".");
    }
    if (step == Step.AGE) {
      rules.needed("age_range", wish.ageRange());
    }
    if (step == Step.CONSENT) {
      // A consent is a decision: each must be taken, and none is taken for the person.
      Map<String, @Nullable Boolean> decided = wish.consents() == null ? Map.of() : wish.consents();
      ASKED.forEach(p -> rules.needed("consents." + p.wire(), decided.get(p.wire())));
    }
    rules.values(wish);
    rules.faults.throwIfAny();
  }

  private static List<String> given(ProfileWish w) {
    List<String> given = new ArrayList<>();
    note(given, "display_name", w.displayName());
    note(given, "language", w.language());
    note(given, "country", w.country());
    note(given, "age_range", w.ageRange());
    note(given, "region", w.region());
    note(given, "goals", w.goals());
    note(given, "history", w.history());
    note(given, "approach", w.approach());
    note(given, "communication", w.communication());
    note(given, "emergency_contact", w.emergencyContact());
    note(given, "consents", w.consents());
    return given;
  }

  private static void note(List<String> given, String name, @Nullable Object value) {
    if (value != null) {
      given.add(name);
    }
  }

  private void values(ProfileWish w) {
    require(
        w.ageRange() == null || w.minor() || AgeRange.orNull(w.ageRange()) != null,
        "age_range",
        "one_of",
        "One of 18-24, 25-34, 35-44, 45-54, 55-64, 65+, under-18.");
    String region = Text.clean(w.region());
    require(
        region.isEmpty() || REGION.matcher(region).matches(),
        "region",
        "region",
        "A code of ISO 3166-2 without the country, for example QC.");
    size("history", w.history(), LONGEST_HISTORY);
    require(
        w.goals() == null || w.goals().stream().allMatch(g -> Aim.orNull(g) != null),
        "goals",
        "one_of",
        "Each one of anxiety, mood, sleep, stress, grief, relationships, self_esteem, habits.");
    require(
        w.approach() == null || Approach.orNull(w.approach()) != null,
        "approach",
        "one_of",
        "One of cbt, act, dbt, mindfulness, supportive.");
    if (w.communication() != null) {
      String pace = w.communication().pace();
      require(
          pace == null || Pace.orNull(pace) != null,
          "communication.pace",
          "one_of",
          "One of calm, prompt.");
    }
    if (w.emergencyContact() != null && !w.emergencyContact().empty()) {
      contact(w.emergencyContact());
    }
    if (w.consents() != null) {
      w.consents()
          .forEach(
              (name, wish) ->
                  require(
                      wish != null && ProfileWish.purpose(name).isPresent(),
                      "consents." + name,
                      "purpose",
                      "Give a known purpose with true or false."));
    }
  }

  private void contact(ProfileWish.ContactWish c) {
    needed("emergency_contact.name", emptyToNull(c.name()));
    needed("emergency_contact.text", emptyToNull(c.text()));
    size("emergency_contact.name", c.name(), LONGEST_NAME);
    size("emergency_contact.text", c.text(), LONGEST_TEXT);
    require(
        PHONE.matcher(Text.clean(c.phone())).matches(),
        "emergency_contact.phone",
        "phone",
        "Please give a phone number.");
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return Text.clean(text).isEmpty() ? null : text;
  }

  private void needed(String field, @Nullable Object value) {
    require(value != null, field, "required", "This is needed.");
  }

  private void size(String field, @Nullable String text, int most) {
    require(
        Text.length(Text.clean(text)) <= most, field, "size", "At most " + most + " characters.");
  }

  private void require(boolean good, String field, String constraint, String message) {
    faults.require(good, prefix + field, constraint, message);
  }
}
