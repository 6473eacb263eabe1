package app.quintet.apps.rebloom.safetyplan;

import app.quintet.apps.rebloom.safetyplan.SafetyPlan.PlanContact;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client sends as the whole plan; unchecked. A step that is absent is empty. */
public record PlanWish(
    @Nullable List<@Nullable String> warningSigns,
    @Nullable List<@Nullable String> coping,
    @Nullable List<@Nullable PlanContactWish> distractions,
    @Nullable List<@Nullable PlanContactWish> people,
    @Nullable List<@Nullable PlanContactWish> professionals,
    @Nullable List<@Nullable String> safePlace,
    @Nullable List<@Nullable String> reasons) {
  private static final int MOST = 12;
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 80;
  // Short codes such as 988 and numbers with an extension are dialled too.
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9*#(][0-9 ()/.*#,;-]{1,30}");

  /** Somebody or somewhere; unchecked. */
  public record PlanContactWish(@Nullable String name, @Nullable String phone) {}

  /** The plan; 422 with all faults. Blank entries fall out. */
  SafetyPlan checked(Instant now) {
    Faults faults = new Faults();
    var plan =
        new SafetyPlan(
            texts(faults, "warning_signs", warningSigns),
            texts(faults, "coping", coping),
            contacts(faults, "distractions", distractions),
            contacts(faults, "people", people),
            contacts(faults, "professionals", professionals),
            texts(faults, "safe_place", safePlace),
            texts(faults, "reasons", reasons),
            now);
    faults.throwIfAny();
    return plan;
  }

  /** Every word of a plan, for looking at. */
  static Stream<String> words(SafetyPlan plan) {
    Stream<String> names =
        Stream.of(plan.distractions(), plan.people(), plan.professionals())
            .flatMap(List::stream)
            .map(PlanContact::name);
    Stream<String> texts =
        Stream.of(plan.warningSigns(), plan.coping(), plan.safePlace(), plan.reasons())
            .flatMap(List::stream);
    return Stream.concat(texts, names);
  }

  private static List<String> texts(
      Faults faults, String field, @Nullable List<@Nullable String> wished) {
    List<String> kept = clean(wished);
    few(faults, field, kept);
    faults.require(
        kept.stream().allMatch(t -> Text.length(t) <= LONGEST),
        field,
        "size",
        "Each at most " + LONGEST + " characters.");
    return kept;
  }

  private static List<String> clean(@Nullable List<@Nullable String> wished) {
    return wished == null
        ? List.of()
        : wished.stream().map(Text::clean).filter(t -> !t.isEmpty()).distinct().toList();
  }

  private static List<PlanContact> contacts(
      Faults faults, String field, @Nullable List<@Nullable PlanContactWish> wished) {
    List<PlanContact> kept =
        wished == null
            ? List.of()
            : wished.stream()
                .filter(Objects::nonNull)
                .map(w -> new PlanContact(Text.clean(w.name()), Text.clean(w.phone())))
                .filter(c -> !c.name().isEmpty() || !c.phone().isEmpty())
                .toList();
    few(faults, field, kept);
    for (int i = 0; i < Math.min(kept.size(), MOST); i++) {
      PlanContact contact = kept.get(i);
      String place = field + "[" + i + "].";
      faults
          .require(!contact.name().isEmpty(), place + "name", "required", "Who or where is it?")
          .require(
              Text.length(contact.name()) <= LONGEST_NAME,
              place + "name",
              "size",
              "At most " + LONGEST_NAME + " characters.")
          .require(
              contact.phone().isEmpty() || PHONE.matcher(contact.phone()).matches(),
              place + "phone",
              "phone",
              "A number as it is dialled.");
    }
    return kept;
  }

  private static void few(Faults faults, String field, List<?> kept) {
    faults.require(kept.size() <= MOST, field, "size", "At most " + MOST + ".");
  }
}
