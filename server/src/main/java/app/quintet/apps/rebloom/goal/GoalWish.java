package app.quintet.apps.rebloom.goal;

import app.quintet.apps.rebloom.profile.Aim;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client sends for a goal or a change of it; unchecked. What is absent stays. */
public record GoalWish(
    @Nullable String title,
    @Nullable String description,
    @Nullable String category,
    @Nullable LocalDate targetDate,
    @Nullable String status) {
  private static final String OTHER = "other";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_DESCRIPTION = 2_000;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  /**
   * Refuses it with all its faults.
   *
   * @param fresh whether it is a new goal, which needs a title
   */
  void check(boolean fresh) {
    Faults faults = new Faults();
    String named = Text.clean(title);
    faults
        .require(
            !fresh && title == null || !named.isEmpty(),
            "title",
            "required",
            "What would you like to work towards?")
        .require(
            Text.length(named) <= LONGEST_TITLE,
            "title",
            "size",
            "At most " + LONGEST_TITLE + " characters.")
        .require(
            Text.length(Text.clean(description)) <= LONGEST_DESCRIPTION,
            "description",
            "size",
            "At most " + LONGEST_DESCRIPTION + " characters.")
        .require(
            category == null || category.equals(OTHER) || Aim.orNull(category) != null,
            "category",
            "one_of",
            "One of " + String.join(", ", aims()) + ", other.")
        .require(
            targetDate == null || (targetDate.isAfter(EARLIEST) && targetDate.isBefore(LATEST)),
            "target_date",
            "range",
            "A day of this century.")
        .require(
            status == null || (!fresh && GoalStatus.orNull(status) != null),
            "status",
            fresh ? "unexpected" : "one_of",
            "One of active, completed, paused, archived; a new goal is active.");
    faults.throwIfAny();
  }

  private static List<String> aims() {
    return Arrays.stream(Aim.values()).map(Aim::wire).toList();
  }

  /** The goal with the wish put over it; an empty description takes it away. */
  Goal over(Goal was, Instant now) {
    GoalStatus wanted = GoalStatus.orNull(status);
    GoalStatus next = wanted == null ? was.status() : wanted;
    String about = Text.clean(description);
    boolean done = next == GoalStatus.COMPLETED;
    Instant completed = done && was.completedAt() == null ? now : was.completedAt();
    return new Goal(
        was.id(),
        title == null ? was.title() : Text.clean(title),
        description == null ? was.description() : (about.isEmpty() ? null : about),
        category == null ? was.category() : category,
        targetDate == null ? was.targetDate() : targetDate,
        next,
        done ? 100 : was.percentage(),
        was.createdAt(),
        now,
        next == GoalStatus.ACTIVE || next == GoalStatus.PAUSED ? null : completed);
  }

  Goal fresh(UUID id, Instant now) {
    var blank = new Goal(id, "", null, OTHER, null, GoalStatus.ACTIVE, 0, now, now, null);
    return over(blank, now);
  }
}
